using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Text;

namespace Facts.Cli.Tables;

/// <summary>A table that is imported: columns, rows, and what was found on the way.</summary>
/// <param name="path">The file as the user wrote it.</param>
internal sealed class TableDraft(string path)
{
    private readonly List<Finding> _findings = [];

    public string Path { get; } = path;

    public List<ColumnDraft> Columns { get; } = [];

    /// <summary>Of each row a cell for each column.</summary>
    public List<CellDraft[]> Rows { get; } = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public bool IsSound => _findings.All(finding => finding.IsNote);

    /// <summary>Titles of columns by which rows are found, where the format says them itself.</summary>
    public List<string> Keys { get; } = [];

    public void Refuse(LinePosition place, string message) => _findings.Add(new Finding(Path, place, message));

    public void Note(LinePosition place, string message) => _findings.Add(new Finding(Path, place, message) { IsNote = true });

    public void AddAll(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Leaves a column out.</summary>
    public void Remove(int column)
    {
        Columns.RemoveAt(column);
        for (var i = 0; i < Rows.Count; i++)
            Rows[i] = [.. Rows[i].Where((_, index) => index != column)];
    }
}
