using System.Collections.Generic;
using System.Linq;
using Facts.Language.Data;

namespace Facts.Language.Tests.Data;

/// <summary>CSV files as the tests compare them.</summary>
internal static class CsvText
{
    /// <summary>The values of all fields, record by record.</summary>
    public static string[][] Values(CsvFile file) => [.. Records(file).Select(record => Fields(record).Select(field => field.Value).ToArray())];

    public static IEnumerable<CsvRecord> Records(CsvFile file) => Enumerable.Range(0, file.Count).Select(i => file[i]);

    public static IEnumerable<CsvField> Fields(CsvRecord record) => Enumerable.Range(0, record.Count).Select(i => record[i]);

    /// <summary>All fields with a bar between them and <c>/</c> between records, for tests that say a file in one line.</summary>
    public static string Show(CsvFile file) => string.Join("/", Values(file).Select(record => string.Join("|", record)));

    /// <summary>The problems as kind and the text they stand on; a place between two characters as <c>@</c> and its number.</summary>
    public static string[] Problems(CsvFile file) => [.. file.Problems.Select(problem =>
        problem.Kind + " " + (problem.Span.Length == 0 ? "@" + problem.Span.Start : file.Text.Substring(problem.Span.Start, problem.Span.Length)))];
}
