using System.Text;

namespace Facts.Language.Units;

/// <summary>Writes in ASCII, UCUM's way, what people write in other characters.</summary>
internal static class UnitCharacters
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Superscripts become exponents, dots and crosses points, <c>^</c> and <c>**</c> before an exponent nothing, µ u. Linear.</summary>
    public static string Rewrite(string word)
    {
        var builder = new StringBuilder(word.Length + 8);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            if (c == '°' && next is 'C' or 'F')
                builder.Append(word[++i] == 'C' ? "Cel" : "[degF]");
            else if (c == '*' && next == '*' && i + 2 < word.Length && IsExponent(word[i + 2]))
                i++;
            else if (c != '^' || !IsExponent(next))
                Append(builder, c);
        }

        return builder.ToString();
    }

    private static bool IsExponent(char c) => c is '+' or '-' or (>= '0' and <= '9');

    private static void Append(StringBuilder builder, char c)
    {
        if (Superscripts.IndexOf(c) is >= 0 and var digit)
        {
            builder.Append((char)('0' + digit));
            return;
        }

        builder.Append(c switch
        {
            '\u00B7' or '\u22C5' or '\u2219' or '\u2022' or '\u00D7' or '*' => ".",
            '\u00F7' or '\u2215' or '\u2044' => "/",
            '\u207B' or '\u2212' or '\u2013' => "-",
            '⁺' => "+",
            '\u00B5' or '\u03BC' => "u",
            '\u03A9' or '\u2126' => "Ohm",
            '\u00B0' or '\u00BA' => "deg",
            '℃' => "Cel",
            '℉' => "[degF]",
            '\u00C5' or '\u212B' => "Ao",
            'ℓ' => "l",
            '‰' => "[ppth]",
            '\u2032' or '\u2019' => "'",
            '\u2033' or '\u201D' or '"' => "''",
            '€' => "EUR",
            '$' => "USD",
            '£' => "GBP",
            '¥' => "JPY",
            '₹' => "INR",
            '₽' => "RUB",
            '₩' => "KRW",
            '₺' => "TRY",
            '₴' => "UAH",
            '₪' => "ILS",
            _ => c.ToString(),
        });
    }
}
