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
    private const int File = 10;
    private const int Fact = 500;

    public string Name => "edit";

    public IEnumerable<Result> Measure(Effort effort)
    {
        // An edit is to cost what it costs in a small project: twenty files show that as well, and are sooner made.
        var files = effort.IsQuick ? 20 : 100;
        var corpus = new FactsCorpus(Shape.OneGroup(files));
        var evidence = corpus.Files.Count;
        var editor = new Editor(corpus.Files.Append(("report.evidence.txt", WriteProse(0))), $"{FactsCorpus.Namespace}.{FactsCorpus.GroupName(File, 0)}.{FactsCorpus.FactName(Fact)}", File);
        foreach (var result in Measure(effort, $"{files.ToString(CultureInfo.InvariantCulture)} files × 1,000 facts",
        [
            new("a value edited", edit => editor.EditFacts(File, corpus.WithValue(File, edit)), 5, 20),
            new("a comment edited", edit => editor.EditFacts(File, corpus.WithComment(File, edit)), 5, 20),
            new("a quote edited", edit => editor.EditFacts(File, corpus.WithQuote(File, edit)), 5, 20),
            new("a source edited", edit => editor.EditFacts(corpus.SourceFile, corpus.WithTitle(edit)), 5, 20),
            new("a file added", edit => editor.AddFile(corpus.Another(edit)), null, null),
            new("evidence edited", edit => editor.EditEvidence(evidence, WriteProse(edit)), 1, null),
            new("a C# file edited", editor.EditCSharp, 1, null),
        ]))
            yield return result;

        foreach (var result in MeasureQuoted(effort))
            yield return result;
    }

    /// <summary>The same where each text is quoted, all over the project.</summary>
    private static IEnumerable<Result> MeasureQuoted(Effort effort)
    {
        const string At = "100 files × 1,000 facts, 700 texts quoted";
        Kind kind = new("evidence edited that is quoted", _ => throw new InvalidOperationException(), 1, null);
        if (effort.IsQuick)
            return kind.Goals(At).Select(Result.LeftOut);
        var corpus = new EvidenceCorpus(100, 1_000, 700);
        var editor = new Editor([.. corpus.Documents, .. corpus.Texts], $"{FactsCorpus.Namespace}.Region{File}.Toll{Fact}", File);
        return Measure(effort, At, [kind with { Apply = edit => editor.EditEvidence(corpus.Documents.Count, corpus.Texts[0].Text + edit.ToString(CultureInfo.InvariantCulture)) }]);
    }

    private static IEnumerable<Result> Measure(Effort effort, string at, Kind[] kinds)
    {
        var edit = 0;
        WarmUp.Run(effort.WarmUps / 2, [.. kinds.Select(kind => (Action)(() => kind.Apply(++edit)))]);
        var edits = kinds.Select(_ => new List<Edit>()).ToArray();
        for (var round = 0; round < effort.Rounds; round++)
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                edits[i].Add(kinds[i].Apply(++edit));
            }
        }

        return kinds.Zip(edits, (kind, all) => Report(kind.Goals(at), all)).SelectMany(results => results);
    }

    private static IEnumerable<Result> Report(IReadOnlyList<Goal> goals, List<Edit> edits)
    {
        yield return Report(goals[0], edits, edit => edit.Generator, edit => edit.GeneratorMegabytes);
        yield return Report(goals[1], edits, edit => edit.Diagnostics, edit => edit.DiagnosticsMegabytes);
    }

    private static Result Report(Goal goal, List<Edit> edits, Func<Edit, double> time, Func<Edit, double> megabytes)
    {
        Series times = new("ms"), memory = new("MB");
        foreach (var edit in edits)
        {
            times.Add(time(edit));
            memory.Add(megabytes(edit));
        }

        return Result.Time(goal, times, string.Create(CultureInfo.InvariantCulture, $"{memory.Median:0.0} MB allocated"));
    }

    private static string WriteProse(int seed) => new Prose(seed).Write(1_500);

    /// <summary>A kind of edit and its goals in milliseconds.</summary>
    private sealed record Kind(string Name, Func<int, Edit> Apply, double? Generator, double? Diagnostics)
    {
        public IReadOnlyList<Goal> Goals(string at) => [new(Name + ": generator", at, Generator, "ms"), new(Name + ": to diagnostics", at, Diagnostics, "ms")];
    }
}
