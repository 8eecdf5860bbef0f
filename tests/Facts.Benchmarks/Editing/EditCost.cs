using System.Collections.Generic;
using System.Globalization;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Editing;

/// <summary>What an edit costs in a large project.</summary>
internal sealed class EditCost : IMeasurement
{
    public string Name => "edit";

    public IEnumerable<Result> Measure(Effort effort)
    {
        const string At = "100 files × 1,000 facts";
        var editor = new Editor(new FactsCorpus(Shape.OneGroup(100)));
        Series generator = new("ms"), diagnostics = new("ms"), csharp = new("ms");
        for (var edit = 1; edit <= (effort.WarmUps + effort.Rounds) * 4; edit++)
        {
            var facts = editor.EditFacts(edit);
            var other = editor.EditCSharp(edit);
            if (edit <= effort.WarmUps * 4)
                continue;
            generator.Add(facts.Generator);
            diagnostics.Add(facts.Diagnostics);
            csharp.Add(other);
        }

        var first = editor.FirstRun.ToString("0", CultureInfo.InvariantCulture);
        yield return Result.Time(new Goal("a value edited: generator", At, 5, "ms"), generator, $"all files at first: {first} ms");
        yield return Result.Time(new Goal("a value edited: to diagnostics", At, 20, "ms"), diagnostics);
        yield return Result.Time(new Goal("a C# file edited: generator", At, 1, "ms"), csharp);
    }
}
