using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Facts.Cli.Commands;

/// <summary>Options whose value is a day.</summary>
internal static class DayOption
{
    /// <summary>The day on which a command judges what is past: today where it is left out.</summary>
    public static Option<DateOnly?> CreateAsOf() => new("--as-of")
    {
        Description = "The day on which it is judged what is past, in files that state none; today where it is left out.",
        HelpName = "YYYY-MM-DD",
        CustomParser = Parse,
    };

    /// <summary>The day that is given, or today.</summary>
    public static DateOnly GetAsOf(ParseResult arguments, Option<DateOnly?> option) => arguments.GetValue(option) ?? DateOnly.FromDateTime(DateTime.Now);

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
