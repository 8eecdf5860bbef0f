using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Site;

/// <summary>
/// What the search looks through, as a script: a page that was opened from disk may load no other file. Each fact is an array, and the names of sources stand once.
/// </summary>
internal static class SearchData
{
    public static string Write(ReportModel model)
    {
        var numbers = model.Sources.Select((source, number) => (source, number)).ToDictionary(pair => pair.source, pair => pair.number);
        using var stream = new MemoryStream();
        // Its encoder escapes all that could end the script.
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("sources");
            foreach (var source in model.Sources)
            {
                json.WriteStartArray();
                json.WriteStringValue(VisibleText.Of(source.Name));
                json.WriteStringValue(VisibleText.Of(source.Title));
                json.WriteStringValue(source.Address);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("facts");
            foreach (var fact in model.Facts)
                Write(json, fact, numbers);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return "window.reportData = " + Encoding.UTF8.GetString(stream.ToArray()) + ";\n";
    }

    private static void Write(Utf8JsonWriter json, ReportedFact fact, Dictionary<ReportedSource, int> numbers)
    {
        var row = RowViews.Of(fact);
        json.WriteStartArray();
        json.WriteStringValue(VisibleText.Of(row.Fact.Text));
        json.WriteStringValue(VisibleText.Of(row.Label));
        json.WriteStringValue(VisibleText.Of(row.Value));
        json.WriteStringValue(row.SortValue);
        json.WriteStringValue(row.Status);
        json.WriteStringValue(row.State);
        json.WriteStringValue(string.Join(' ', Marks(row)));
        json.WriteStringValue(row.Fact.Address);
        json.WriteStartArray();
        foreach (var source in fact.Sources)
            json.WriteNumberValue(numbers[source]);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static IEnumerable<string> Marks(RowView row)
    {
        if (row.IsDisputed)
            yield return "disputed";
        if (row.IsStale)
            yield return "stale";
        if (row.IsDerived)
            yield return "derived";
    }
}
