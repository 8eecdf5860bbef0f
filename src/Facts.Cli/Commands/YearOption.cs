using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Facts.Cli.Commands;

/// <summary>Options whose value is a year.</summary>
internal static class YearOption
{
    /// <summary>Reads four digits, and refuses anything else.</summary>
    public static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            return year;
        result.AddError($"'{text}' is not a year, such as 2022.");
        return null;
    }
}
