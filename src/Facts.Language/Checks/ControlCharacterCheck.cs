using System.Globalization;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>
/// FACT9003: characters that cannot be seen and change what is seen or read (“Trojan Source”, CVE-2021-42574). Stands on the character.
/// </summary>
internal sealed class ControlCharacterCheck : ICheck
{
    /// <summary>A binary file is full of them: enough is said after so many.</summary>
    private const int MaxFindings = 20;

    public void Run(CheckContext context)
    {
        if (!MayHaveAny(context.Tree.Text))
            return;
        var left = MaxFindings;
        foreach (var token in context.Tree.Tokens)
        {
            for (var i = token.Start; i < token.End && left > 0; i++)
            {
                var c = context.Tree.Text[i];
                if (c is >= ' ' and < '\u007F' || !IsFinding(c, i, token.Kind))
                    continue;
                Report(context, c, i);
                left--;
            }
        }
    }

    /// <summary>Most files have none, which is seen without their tokens.</summary>
    private static bool MayHaveAny(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= ' ' and < '\u007F') && (c > '\u007F' || CharacterFacts.IsForbidden(c)))
                return true;
        }

        return false;
    }

    private static bool IsFinding(char c, int position, TokenKind kind)
    {
        if (CharacterFacts.IsForbidden(c))
            return true;
        // Joiners and marks have their use within a text; between words of the language they can only hide. The byte order mark may begin the file.
        return kind == TokenKind.WhiteSpace && position > 0 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
    }

    private static void Report(CheckContext context, char c, int position)
    {
        var what = CharacterFacts.IsBidirectionalControl(c) ? "bidirectional control" : c is '\u2028' or '\u2029' ? "line separator" : char.IsControl(c) ? "control character" : "formatting character";
        var number = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        context.Report(Rules.ControlCharacter, new TextSpan(position, 1), what, number, $"Remove it; in a string write \\u{{{number}}}.");
    }
}
