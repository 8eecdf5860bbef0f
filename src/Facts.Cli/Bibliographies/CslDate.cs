using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Facts.Cli.Json;
using Facts.Language.Syntax;

namespace Facts.Cli.Bibliographies;

/// <summary>
/// Dates as CSL has them and the text that a source has of them, which is that of EDTF: <c>2013-02-05</c>, <c>2013-02/2013-03</c>, <c>-0044~</c>, <c>2013-21</c> for its spring.
/// A text that is none of these is a date in words.
/// </summary>
internal static partial class CslDate
{
    /// <summary>EDTF counts seasons behind the months.</summary>
    private const int BeforeSeasons = 20;

    private static readonly HashSet<string> Known = new(["date-parts", "season", "circa", "literal", "raw"], StringComparer.Ordinal);

    /// <summary>The text; null where it cannot be written as one.</summary>
    /// <param name="date">The date of an entry.</param>
    /// <param name="problem">What of it is not carried over; null where all is.</param>
    public static string? Read(PlacedJson date, out string? problem)
    {
        problem = null;
        if (date.Kind == JsonValueKind.String && date.Text.Length > 0)
            return date.Text;
        if (date.Kind != JsonValueKind.Object)
            return Fail($"{date.KindName} is no date: it is an object with date-parts.", out problem);
        if (date.Members.FirstOrDefault(member => !Known.Contains(member.Name)) is { } other)
            problem = $"'{other.Name}' is not carried over.";
        if (Find(date, "date-parts") is { Kind: JsonValueKind.Array } parts)
            return ReadParts(date, parts) ?? Fail("Its date-parts are no dates: [[2013, 2, 5]], or two of them for a period.", out problem);
        if ((Find(date, "literal") ?? Find(date, "raw")) is { Kind: JsonValueKind.String, Text.Length: > 0 } words)
            return words.Text;
        return Fail("It has neither date-parts nor literal.", out problem);
    }

    /// <summary>Whether a text is a date that <c>published</c> takes.</summary>
    public static bool IsPlain(string text) => text.Length is 4 or 7 or 10 && DateText.FindProblem(text) == null;

    public static void Write(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        var ends = text.TrimEnd('~').Split('/');
        var matches = ends.Select(end => Form().Match(end)).ToArray();
        if (ends.Length > 2 || text.Count(c => c == '~') > 1 || matches.Any(match => !match.Success) || (ends.Length == 2 && matches.Any(IsSeason)))
        {
            writer.WriteString("literal", text);
        }
        else
        {
            writer.WriteStartArray("date-parts");
            foreach (var match in matches)
                WriteParts(writer, match);
            writer.WriteEndArray();
            if (IsSeason(matches[0]))
                writer.WriteNumber("season", Number(matches[0], "month") - BeforeSeasons);
            if (text.EndsWith('~'))
                writer.WriteBoolean("circa", true);
        }

        writer.WriteEndObject();
    }

    private static bool IsSeason(Match match) => match.Groups["month"].Success && Number(match, "month") > BeforeSeasons;

    private static void WriteParts(Utf8JsonWriter writer, Match match)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Number(match, "year"));
        if (match.Groups["month"].Success && !IsSeason(match))
            writer.WriteNumberValue(Number(match, "month"));
        if (match.Groups["day"].Success)
            writer.WriteNumberValue(Number(match, "day"));
        writer.WriteEndArray();
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string? Fail(string message, out string? problem)
    {
        problem = message;
        return null;
    }

    private static PlacedJson? Find(PlacedJson date, string name) => date.Members.FirstOrDefault(member => member.Name == name)?.Value;

    private static string? ReadParts(PlacedJson date, PlacedJson parts)
    {
        if (parts.Items.Count is < 1 or > 2)
            return null;
        var isCirca = Find(date, "circa") is { } circa && circa.Kind is not (JsonValueKind.False or JsonValueKind.Null);
        var season = Find(date, "season") is { } value && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 4 ? number : 0;
        if (Find(date, "season") != null && (season == 0 || parts.Items.Count != 1 || parts.Items[0].Items.Count != 1))
            return null;
        var texts = parts.Items.Select(ReadDate).ToArray();
        return texts.Contains(null) ? null : string.Join('/', texts) + (season > 0 ? Padded(BeforeSeasons + season) : "") + (isCirca ? "~" : "");
    }

    private static string? ReadDate(PlacedJson parts)
    {
        var numbers = new List<int>();
        foreach (var part in parts.Items)
        {
            if (!part.IsScalar || !int.TryParse(part.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number);
        }

        if (parts.Kind != JsonValueKind.Array || numbers.Count is < 1 or > 3)
            return null;
        var year = Math.Abs((long)numbers[0]).ToString("0000", CultureInfo.InvariantCulture);
        var text = (numbers[0] < 0 ? "-" : "") + year + string.Concat(numbers.Skip(1).Select(Padded));
        // A month beyond the twelfth would be read as a season.
        return Form().IsMatch(text) && (numbers.Count == 1 || numbers[1] <= 12) ? text : null;
    }

    private static string Padded(int number) => "-" + number.ToString("00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>-?\d{4,6})(-(?<month>0[1-9]|1[0-2])(-(?<day>0[1-9]|[12]\d|3[01]))?|-(?<month>2[1-4]))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
