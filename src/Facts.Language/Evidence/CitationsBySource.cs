using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence;

/// <summary>The citations of a file by their sources. Each knows the next one of the same source, so that little is kept of a file in which each source is cited once.</summary>
internal sealed class CitationsBySource
{
    private readonly IReadOnlyList<CheckedCitation> _citations;
    private readonly Dictionary<string, int> _first;
    private readonly int[] _next;

    /// <summary>Linear in the citations.</summary>
    public CitationsBySource(IReadOnlyList<CheckedCitation> citations)
    {
        _citations = citations;
        _first = new Dictionary<string, int>(citations.Count, StringComparer.Ordinal);
        _next = new int[citations.Count];
        for (var i = citations.Count - 1; i >= 0; i--)
        {
            _next[i] = _first.TryGetValue(citations[i].SourceName, out var later) ? later : -1;
            _first[citations[i].SourceName] = i;
        }
    }

    public CheckedCitation this[int index] => _citations[index];

    /// <summary>The number of a source's first one; -1 where there is none.</summary>
    public int FindFirst(string source) => _first.TryGetValue(source, out var first) ? first : -1;

    /// <summary>The number of the next one of the same source; -1 where there is none.</summary>
    public int FindNext(int index) => _next[index];
}
