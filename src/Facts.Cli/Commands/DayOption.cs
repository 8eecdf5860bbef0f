using System;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Facts.Cli.Commands;

/// <summary>Options whose value is a day.</summary>
internal static class DayOption
{
    /// <summary>Reads a day as facts write it, and refuses anything else.</summary>
    public static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is not a day, such as 2026-11-22.");
        return null;
    }
}
