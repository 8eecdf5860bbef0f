using System;
using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Language.Data;

/// <summary>The titles in a CSV file's first record, and where each stands.</summary>
public sealed class CsvHeader
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly string[] _titles;

    /// <summary>Reads the titles; a file without records has none.</summary>
    public CsvHeader(CsvFile file)
    {
        _titles = new string[file.Count == 0 ? 0 : file[0].Count];
        for (var i = 0; i < _titles.Length; i++)
        {
            _titles[i] = file[0][i].Value;
            if (_columns.ContainsKey(_titles[i]))
                _repeated.Add(_titles[i]);
            else
                _columns.Add(_titles[i], i);
        }
    }

    /// <summary>All titles in the file's order.</summary>
    public IReadOnlyList<string> Titles => _titles;

    /// <summary>The number of the first column of exactly that title, from 0; -1 where there is none.</summary>
    public int Find(string title) => _columns.TryGetValue(title, out var column) ? column : -1;

    /// <summary>Whether several columns have that title, so that it names none of them.</summary>
    public bool IsRepeated(string title) => _repeated.Contains(title);

    /// <summary>The title that a misspelt one most likely meant, blanks around it aside; null where none is near.</summary>
    public string? FindNear(string title)
    {
        foreach (var candidate in _titles)
        {
            if (string.Equals(candidate.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase))
                return candidate;
        }

        return NearestName.Find(title, _titles);
    }
}
