using System;

namespace Facts;

public readonly partial struct PartialDate
{
    /// <summary>Reads what <see cref="ToString"/> writes: <c>2020-03-22</c>, <c>2022-04</c> or <c>1986</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no date in one of these forms.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out PartialDate date)
            ? date
            : throw new FormatException($"'{text}' is no date. Write 2020-03-22, 2020-03 or 2020.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="date">The date; <c>default</c> where the result is false.</param>
    /// <returns>Whether the text is a date in one of the three forms.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10) || !DateText.TryDigits(text, 0, 4, out int year) || year == 0)
            return false;
        if (text.Length == 4)
        {
            date = new PartialDate(year);
            return true;
        }

        if (text[4] != '-' || !DateText.TryDigits(text, 5, 2, out int month) || month is < 1 or > 12)
            return false;
        if (text.Length == 7)
        {
            date = new PartialDate(year, month);
            return true;
        }

        if (text[7] != '-' || !DateText.TryDigits(text, 8, 2, out int day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }
}
