using System.Globalization;
using System.Text;
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
                    var isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
                    if (isPair && IsPlain(char.ConvertToUtf32(c, value[i + 1])))
                        builder.Append(c).Append(value[++i]);
                    else if (!isPair && IsPlain(c))
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
    public static string Literal(ScalarValue value) => value.Type switch
    {
        FactType.String => Literal(value.Text),
        FactType.Long => value.Text + "L",
        FactType.Decimal => value.Text + "m",
        FactType.Double => value.Text + "d",
        _ => value.Text,
    };

    /// <summary>
    /// Whether a character is written as it is: not what hides, reorders or selects, is no character, or is one of a pair that lacks the other.
    /// By fixed ranges and no table of the host: hosts have different versions of Unicode, and the output is the same on all of them.
    /// </summary>
    private static bool IsPlain(int point) => point is >= 0xA0 and not (0xAD or 0x34F or (>= 0x600 and <= 0x605) or 0x61C or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2
        or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or (>= 0xD800 and <= 0xF8FF) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF
        or 0x110BD or 0x110CD or (>= 0x13430 and <= 0x1345F) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or >= 0xE0000);
}
