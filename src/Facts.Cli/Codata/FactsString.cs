using System.Globalization;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Cli.Codata;

/// <summary>Writes a text as a string of a <c>.facts</c> file.</summary>
internal static class FactsString
{
    /// <summary>The text in quotes, on one line; what may not stand in a file as such is escaped.</summary>
    public static string Write(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                '\n' => result.Append("\\n"),
                '\t' => result.Append("\\t"),
                '\r' => result.Append("\\u{D}"),
                _ when CharacterFacts.IsForbidden(c) => result.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X}}}"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
