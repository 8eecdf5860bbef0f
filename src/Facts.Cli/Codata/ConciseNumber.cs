using System.Diagnostics.CodeAnalysis;

namespace Facts.Cli.Codata;

/// <summary>Value and uncertainty in one: <c>6.6446573450(21)e-27</c>, where the figures in parentheses count the value's last digits.</summary>
internal static class ConciseNumber
{
    /// <summary>Writes both as one, without rounding either.</summary>
    /// <param name="value">The value.</param>
    /// <param name="uncertainty">Its standard uncertainty.</param>
    /// <param name="text">The concise form; null where there is none.</param>
    /// <param name="problem">Why there is none.</param>
    public static bool TryWrite(PrintedNumber value, PrintedNumber uncertainty, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem)
    {
        text = null;
        problem = FindProblem(value, uncertainty);
        if (problem != null)
            return false;
        text = value.Mantissa + "(" + uncertainty.Digits + ")" + value.Exponent;
        return true;
    }

    private static string? FindProblem(PrintedNumber value, PrintedNumber uncertainty)
    {
        if (value.IsTruncated || uncertainty.IsTruncated)
            return "A value with an uncertainty has all its digits: '...' stands for digits left out of an exact one.";
        if (uncertainty.IsNegative || uncertainty.Digits.Length == 0)
            return $"An uncertainty is more than zero, and this is {uncertainty.Text}. For a value without one write (exact).";
        // Zeros added to either would say that it is known better than it is.
        return value.LastPlace == uncertainty.LastPlace ? null : $"The uncertainty {uncertainty.Text} does not end at the last digit of the value {value.Text}: write both to the same place.";
    }
}
