using System.Globalization;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Makes C# names of texts that are none.</summary>
public static class PascalCase
{
    /// <summary>
    /// The words of a text, each with a capital first letter, all other characters dropped: <c>relief-2020</c> becomes <c>Relief2020</c>.
    /// A leading digit gets <c>_</c>, and a text without a word becomes <c>_</c>.
    /// </summary>
    public static string FromText(string text)
    {
        var builder = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            if (!CharacterFacts.IsIdentifierPart(c) || c == '_')
            {
                startsWord = true;
                continue;
            }

            if (builder.Length == 0 && !CharacterFacts.IsIdentifierStart(c))
                builder.Append('_');
            builder.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return builder.Length == 0 ? "_" : builder.ToString();
    }

    /// <summary>A name with a capital first letter; the name itself where it has one or its script knows none.</summary>
    public static string FromName(string name)
    {
        if (name.Length == 0 || CharUnicodeInfo.GetUnicodeCategory(name, 0) != UnicodeCategory.LowercaseLetter)
            return name;
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
