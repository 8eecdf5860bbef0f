using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Editing;

/// <summary>What each kind of edit costs in a large project.</summary>
internal sealed class EditCost : IMeasurement
{
    private const string At = "100 files × 1,000 facts";
    private const int File = 50;

    public string Name => "edit";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var corpus = new FactsCorpus(Shape.OneGroup(100));
        var editor = new Editor(corpus, File);
        Kind[] kinds =
        [
            new("a value edited", edit => editor.EditFacts(File, corpus.WithValue(File, edit)), 5, 20),
            new("a comment edited", edit => editor.EditFacts(File, corpus.WithComment(File, edit)), 5, 20),
            new("a quote edited", edit => editor.EditFacts(File, corpus.WithQuote(File, edit)), 5, 20),
            new("a source edited", edit => editor.EditFacts(corpus.SourceFile, corpus.WithTitle(edit)), 5, 20),
            new("a file added", edit => editor.AddFile(corpus.Another(edit)), null, null),
            new("evidence edited", editor.EditEvidence, 1, null),
            new("a C# file edited", editor.EditCSharp, 1, null),
        ];

        var edit = 0;
        WarmUp.Run(effort.WarmUps / 2, [.. kinds.Select(kind => (Action)(() => kind.Apply(++edit)))]);
        var edits = kinds.Select(_ => new List<Edit>()).ToArray();
        for (var round = 0; round < effort.Rounds; round++)
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                GC.Collect();
                edits[i].Add(kinds[i].Apply(++edit));
            }
        }

        return kinds.Zip(edits, Report).SelectMany(results => results);
    }

    private static IEnumerable<Result> Report(Kind kind, List<Edit> edits)
    {
        Series generator = new("ms"), diagnostics = new("ms"), memory = new("MB");
        foreach (var edit in edits)
        {
            generator.Add(edit.Generator);
            diagnostics.Add(edit.Diagnostics);
            memory.Add(edit.Megabytes);
        }

        var allocated = string.Create(CultureInfo.InvariantCulture, $"{memory.Median:0.0} MB allocated");
        yield return Result.Time(new Goal(kind.Name + ": generator", At, kind.Generator, "ms"), generator, allocated);
        if (diagnostics.Best > 0)
            yield return Result.Time(new Goal(kind.Name + ": to diagnostics", At, kind.Diagnostics, "ms"), diagnostics);
    }

    /// <summary>A kind of edit and its goals in milliseconds.</summary>
    private sealed record Kind(string Name, Func<int, Edit> Apply, double? Generator, double? Diagnostics);
}
