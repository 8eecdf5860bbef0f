using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Facts.Benchmarks.Corpus;

namespace Facts.Benchmarks.Running;

/// <summary>The corpus as data files.</summary>
internal sealed class RivalFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-benchmarks-");

    public RivalFiles(FactsCorpus corpus)
    {
        List<CitedRow> rows = [.. corpus.Rows];
        Csv = Path.Combine(_folder.FullName, "facts.csv");
        File.WriteAllLines(Csv, rows.Select(row => $"{row.Name},{row.Value},{row.Source},{row.Locator},\"{row.Quote}\""));
        Json = Path.Combine(_folder.FullName, "facts.json");
        File.WriteAllText(Json, JsonSerializer.Serialize(rows, CitedRows.Default.ListCitedRow));
    }

    public string Csv { get; }

    public string Json { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
