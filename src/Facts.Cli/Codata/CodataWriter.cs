using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Cli.Codata;

/// <summary>Writes the file, in the formatter's layout.</summary>
internal static class CodataWriter
{
    public static string Write(CodataSettings settings, string? hartree, IReadOnlyList<CodataConstant> constants)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"namespace {settings.Namespace}\n\n");
        AppendSource(text, settings);
        text.Append(CultureInfo.InvariantCulture, $"/// CODATA recommended values of the fundamental physical constants, {settings.Year} adjustment, as printed:\n");
        text.Append("/// the figures in parentheses are the standard uncertainty in the last digits of the value.\n");
        text.Append(CultureInfo.InvariantCulture, $"group {settings.Group}\n  cite {settings.Source}\n");
        foreach (var note in settings.Notes)
            text.Append("  note ").Append(StringText.Quote(note)).Append('\n');
        text.Append('\n');
        if (hartree != null)
            text.Append(CultureInfo.InvariantCulture, $"  /// The hartree, which the table prints as {PrintedUnits.PrintedHartree}.\n  unit {PrintedUnits.Hartree} = {hartree}\n\n");
        foreach (var constant in constants)
            text.Append(CultureInfo.InvariantCulture, $"  fact {constant.Name} {StringText.Quote(constant.PrintedName)} = {constant.Value}\n");
        return text.ToString();
    }

    private static void AppendSource(StringBuilder text, CodataSettings settings)
    {
        text.Append(CultureInfo.InvariantCulture, $"source {settings.Source}\n");
        text.Append(CultureInfo.InvariantCulture, $"  title     \"Fundamental Physical Constants — Complete Listing, {settings.Year} CODATA adjustment\"\n");
        text.Append("  kind      dataset\n");
        text.Append("  author    \"CODATA Task Group on Fundamental Constants\"\n");
        text.Append("  publisher \"National Institute of Standards and Technology\"\n");
        if (settings.Published is { } published)
            text.Append(CultureInfo.InvariantCulture, $"  published {published}\n");
        text.Append("  url       ").Append(StringText.Quote(settings.Url)).Append("\n  language  en\n\n");
    }
}
