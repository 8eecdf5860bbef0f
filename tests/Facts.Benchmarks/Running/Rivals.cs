using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What one would write by hand to look up a quote: read the file, keep its rows by name.</summary>
internal static class Rivals
{
    /// <summary>In the place of a name: every name and quote.</summary>
    public const string All = "*";

    /// <summary>Milliseconds to the quote of a name, or to all.</summary>
    public static string Measure(string format, string path, string name)
    {
        ProcessorTime.Since(ProcessorTime.Now);
        var start = ProcessorTime.Now;
        var rows = format == "csv" ? ReadCsv(path) : ReadJson(path);
        long length = 0;
        if (name != All)
        {
            length = rows[name].Quote.Length;
        }
        else
        {
            foreach (var row in rows.Values)
                length += row.Name.Length + row.Quote.Length;
        }

        var elapsed = ProcessorTime.Since(start).ToString("R", CultureInfo.InvariantCulture);
        return length > 0 ? elapsed : throw new InvalidDataException();
    }

    private static Dictionary<string, CitedRow> ReadCsv(string path)
    {
        var rows = new Dictionary<string, CitedRow>(StringComparer.Ordinal);
        var fields = new string[5];
        foreach (var line in File.ReadLines(path))
        {
            SplitCsv(line, fields);
            rows.Add(fields[0], new CitedRow(fields[0], fields[1], fields[2], fields[3], fields[4]));
        }

        return rows;
    }

    private static void SplitCsv(string line, string[] fields)
    {
        var at = 0;
        for (var field = 0; field < fields.Length; field++)
        {
            var isQuoted = line[at] == '"';
            var start = isQuoted ? at + 1 : at;
            var end = line.IndexOf(isQuoted ? '"' : ',', start);
            end = end < 0 ? line.Length : end;
            fields[field] = line[start..end];
            at = Math.Min(end + (isQuoted ? 2 : 1), line.Length - 1);
        }
    }

    private static Dictionary<string, CitedRow> ReadJson(string path)
    {
        using var stream = File.OpenRead(path);
        var rows = new Dictionary<string, CitedRow>(StringComparer.Ordinal);
        foreach (var row in JsonSerializer.Deserialize(stream, CitedRows.Default.ListCitedRow)!)
            rows.Add(row.Name, row);
        return rows;
    }
}
