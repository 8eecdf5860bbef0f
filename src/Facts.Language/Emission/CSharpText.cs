using System.Globalization;
using System.Text;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Values as C# writes them.</summary>
public static class CSharpText
{
    /// <summary>A regular string literal. What could end a line, hide, or reorder what is shown is escaped.</summary>
    public static string Literal(string value)
    {
        var builder = new StringBuilder(value.Length + 2).Append('"');
        AppendEscaped(builder, value);
        return builder.Append('"').ToString();
    }

    /// <summary>What stands between the quotes of a regular string literal, or a part of it.</summary>
    internal static void AppendEscaped(StringBuilder builder, string value)
    {
        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is >= ' ' and < '\u007F' and not ('"' or '\\'))
                continue;
            // What needs no escape is most of it, and goes in runs.
            builder.Append(value, written, i - written);
            switch (c)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(c);
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                        builder.Append(c).Append(value[++i]);
                    else if (IsPlain(c))
                        builder.Append(c);
                    else
                        builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }

            written = i + 1;
        }

        builder.Append(value, written, value.Length - written);
    }

    /// <summary>The literal of a constant; not for dates, which C# has none of.</summary>
    public static string Literal(FactValue value) => value.Type switch
    {
        FactType.String => Literal(value.Text),
        FactType.Long => value.Text + "L",
        FactType.Decimal => value.Text + "m",
        FactType.Double => value.Text + "d",
        _ => value.Text,
    };

    private static bool IsPlain(char c) => !CharacterFacts.IsForbidden(c) && !char.IsSurrogate(c)
        && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control);
}
