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
                    // Plane 14 has tags and selectors, which cannot be seen.
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) && c is < '\uDB40' or > '\uDB7F')
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

    /// <summary>
    /// Written as it is. By fixed ranges and no table of the host: hosts have different versions of Unicode, and the output is the same on all of them.
    /// </summary>
    private static bool IsPlain(char c) => !CharacterFacts.IsForbidden(c) && c is not ('\r'
        or '\u00AD' or '\u034F' or '\u061C' or '\u070F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F')
        or (>= '\u0600' and <= '\u0605') or '\u06DD' or '\u08E2' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or '\u3164' or (>= '\uD800' and <= '\uF8FF') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0' or (>= '\uFFF0' and <= '\uFFFB') or '\uFFFE' or '\uFFFF');
}
