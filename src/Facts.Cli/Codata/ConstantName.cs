using System.Text;
using Facts.Language.Syntax;

namespace Facts.Cli.Codata;

/// <summary>Makes C# names of the names that a table prints.</summary>
internal static class ConstantName
{
    /// <summary>
    /// The words of a printed name, each with a capital first letter; all other characters are dropped, but a <c>/</c> is read as “per”.
    /// Where two digits would meet that did not, <c>_</c> stands between them, so that 273.15 does not become another number,
    /// and before a digit that would come first. Depends on the name alone, never on the others of the table.
    /// </summary>
    public static string FromPrinted(string printed)
    {
        var name = new StringBuilder(printed.Length);
        var startsWord = true;
        foreach (var c in printed.Replace("/", " per ", System.StringComparison.Ordinal))
        {
            if (!CharacterFacts.IsIdentifierPart(c) || c == '_')
            {
                startsWord = true;
                continue;
            }

            if (name.Length == 0 ? !CharacterFacts.IsIdentifierStart(c) : startsWord && CharacterFacts.IsDigit(c) && CharacterFacts.IsDigit(name[^1]))
                name.Append('_');
            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.ToString();
    }
}
