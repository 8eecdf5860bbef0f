using System.Collections.Generic;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Cli.Files;

/// <summary>A table in a CSV file, and what is wrong with it.</summary>
internal abstract class CsvTable
{
    private readonly string _path;
    private readonly List<Finding> _findings = [];

    /// <param name="path">The file as the user wrote it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="delimiter">What stands between two fields.</param>
    protected CsvTable(string path, string text, char delimiter = ',')
    {
        _path = path;
        File = CsvFile.Parse(text, delimiter);
        foreach (var problem in File.Problems)
            Add(problem.Span, problem.Message);
    }

    /// <summary>What is wrong with the table as a table, and what of it nothing becomes of.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    protected CsvFile File { get; }

    /// <summary>A finding at a field of the table.</summary>
    public Finding At(CsvField field, string message) => At(field.Span, message);

    protected void Add(CsvField field, string message) => Add(field.Span, message);

    protected void Add(TextSpan span, string message) => _findings.Add(At(span, message));

    private Finding At(TextSpan span, string message) => new(_path, File.Lines.GetPosition(span.Start), message);
}
