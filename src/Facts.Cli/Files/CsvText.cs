using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Data;

namespace Facts.Cli.Files;

/// <summary>Writes CSV (RFC 4180) as <see cref="CsvFile"/> reads it, with line ends <c>\n</c>.</summary>
internal static class CsvText
{
    /// <summary>Appends a record. A field that is null is empty, and an empty text is <c>""</c>.</summary>
    public static void AppendRecord(StringBuilder text, IEnumerable<string?> fields)
    {
        var record = string.Join(',', fields.Select(Quote));
        // A line without any character is no record.
        text.Append(record.Length == 0 ? "\"\"" : record).Append('\n');
    }

    private static string Quote(string? field) => field == null ? ""
        : field.Length > 0 && field.AsSpan().IndexOfAny("\",\r\n\uFEFF") < 0 ? field
        : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
