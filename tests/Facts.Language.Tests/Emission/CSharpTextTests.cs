using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Emission;
using Facts.Language.Values;

namespace Facts.Language.Tests.Emission;

public sealed class CSharpTextTests
{
    [Theory]
    [MemberData(nameof(HostileTexts.Numbers), MemberType = typeof(HostileTexts))]
    public void Any_text_comes_back_from_its_literal(int number)
    {
        var text = HostileTexts.All.ElementAt(number);
        Assert.Equal(text, Decode(CSharpText.Literal(text)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Numbers), MemberType = typeof(HostileTexts))]
    public void Nothing_in_a_literal_ends_a_line_or_hides(int number)
    {
        var literal = CSharpText.Literal(HostileTexts.All.ElementAt(number));
        for (var i = 0; i < literal.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(literal, i);
            Assert.False(category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse,
                FormattableString.Invariant($"U+{(int)literal[i]:X4} {category}"));
            if (char.IsHighSurrogate(literal[i]))
                Assert.True(char.IsLowSurrogate(literal[++i]));
            else
                Assert.False(char.IsLowSurrogate(literal[i]));
        }
    }

    [Fact]
    public void What_can_be_read_stays_as_it_is() => Assert.Equal("\"Зарубежные “名前” é 𝄞\"", CSharpText.Literal("Зарубежные “名前” é 𝄞"));

    [Theory]
    [InlineData(FactType.Bool, "true", "true")]
    [InlineData(FactType.Int, "-2147483648", "-2147483648")]
    [InlineData(FactType.Long, "-9223372036854775808", "-9223372036854775808L")]
    [InlineData(FactType.Decimal, "2.50", "2.50m")]
    [InlineData(FactType.Double, "1e+5", "1e+5d")]
    [InlineData(FactType.Double, "5", "5d")]
    [InlineData(FactType.String, "a\"b", "\"a\\\"b\"")]
    public void Constants_are_literals_of_their_type(FactType type, string text, string literal) => Assert.Equal(literal, CSharpText.Literal(new ScalarValue(type, text)));

    /// <summary>The value of a regular string literal, by the C# standard's section 6.4.5.6.</summary>
    private static string Decode(string literal)
    {
        Assert.True(literal.Length >= 2 && literal[0] == '"' && literal[^1] == '"');
        var value = new StringBuilder();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            var c = literal[i];
            Assert.False(c is '"' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029');
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            switch (literal[++i])
            {
                case 'n':
                    value.Append('\n');
                    break;
                case 't':
                    value.Append('\t');
                    break;
                case 'u':
                    value.Append((char)int.Parse(literal.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case var plain and ('"' or '\\'):
                    value.Append(plain);
                    break;
                default:
                    Assert.Fail("An escape that C# does not have.");
                    break;
            }

            Assert.True(i < literal.Length - 1);
        }

        return value.ToString();
    }
}
