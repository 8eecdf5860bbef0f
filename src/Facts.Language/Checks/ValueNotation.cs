using System.Text;

namespace Facts.Language.Checks;

/// <summary>Writes what was read out of a quote as the value beside it is written, so that the two are compared at a glance.</summary>
internal static class ValueNotation
{
    /// <summary>The whole digits of a number in groups of three, where the value has such groups: <c>1500000 EUR</c> as <c>1_500_000 EUR</c> beside <c>1_500_000 USD</c>.</summary>
    public static string Like(string written, string shown)
    {
        if (written.IndexOf('_') < 0)
            return shown;
        var builder = new StringBuilder(shown.Length + (shown.Length / 3));
        for (var i = 0; i < shown.Length; i++)
        {
            builder.Append(shown[i]);
            if (IsDigit(shown, i) && IsWhole(shown, i) && DigitsBehind(shown, i) is > 0 and var rest && rest % 3 == 0)
                builder.Append('_');
        }

        return builder.ToString();
    }

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    /// <summary>Whether the run of digits at a place begins a number rather than its decimals or an exponent.</summary>
    private static bool IsWhole(string text, int index)
    {
        while (IsDigit(text, index - 1))
            index--;
        return index == 0 || text[index - 1] is ' ' or '-' or '<' || (index > 1 && text[index - 1] == '.' && text[index - 2] == '.');
    }

    private static int DigitsBehind(string text, int index)
    {
        var count = 0;
        while (IsDigit(text, index + 1 + count))
            count++;
        return count;
    }
}
