using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Binding;

/// <summary>The findings of one data file, of which the first are kept: one mistake in a column of a large file is one in each of its rows.</summary>
internal sealed class DataFindings(string path, List<DataFinding> findings)
{
    private const int Max = 100;

    private int _count;
    private Diagnostic? _last;

    public void Add(Diagnostic diagnostic)
    {
        if (++_count <= Max)
            findings.Add(new DataFinding(path, _last = diagnostic));
    }

    /// <summary>Says how many are not shown.</summary>
    public void End()
    {
        if (_count > Max)
            findings.Add(new DataFinding(path, new Diagnostic(Rules.MoreData, _last!.Span, _count - Max)));
    }
}
