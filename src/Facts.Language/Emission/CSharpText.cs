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
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
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
                case >= ' ' and < '\u007F':
                    builder.Append(c);
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
        }

        return builder.Append('"').ToString();
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
