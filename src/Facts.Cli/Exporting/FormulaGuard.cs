using System;

namespace Facts.Cli.Exporting;

/// <summary>Texts that programs which calculate take for formulas, and run: blanks before the sign are passed over by some, and in East Asia the wide signs count, too.</summary>
internal static class FormulaGuard
{
    private const string Signs = "=+-@＝＋－＠";

    // Some take the next cell to begin behind these.
    private const string Breaks = "\t\r\n";

    public static bool IsFormula(string text) => text.Length > 0 && (Breaks.Contains(text[0], StringComparison.Ordinal) || (text.AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart() is { Length: > 0 } rest && Signs.Contains(rest[0], StringComparison.Ordinal)));
}
