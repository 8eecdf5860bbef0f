using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Compiling;

/// <summary>What long timelines and tables of many rows cost the compiler.</summary>
internal sealed class LargeCompileCost : IMeasurement
{
    public string Name => "compile large";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var rates = new TimelineCorpus(1_400);
        yield return AgainstFloor.Measure(effort, [rates.Floor], Generation.Run(rates.Files), DocumentationMode.None, new Goal("compile, a timeline, against its values as constants", "1,400 entries", 2.0, "×"));
        var rows = new RowCorpus(10_000);
        var generated = Generation.Run(rows.Files);
        // The rival takes seconds: a few rounds tell. Its time varies most of all: the ratio was 13 in one run and 20 in another.
        var series = Interleaved.Measure(effort with { WarmUps = 2, Rounds = 3 }, () => Compile(rows.Array), () => Compile(generated));
        yield return Result.Ratio(new Goal("compile, a table, sooner than an array of its rows", "10,000 rows × 8 fields", 20, "×", IsLeast: true) { IsOpen = true }, series[0], series[1]);
        var corpus = new FactsCorpus(Shape.OneGroup(100));
        yield return AgainstFloor.Measure(effort with { WarmUps = 3, Rounds = 3 }, corpus.Floor, Generation.Run(new RowCorpus(100_000).Files), DocumentationMode.None, new Goal("compile, a table, against as many constants", "100,000 rows × 8 fields", 1.0, "×"));
        yield return AgainstFloor.Measure(effort with { WarmUps = 2, Rounds = 3 }, corpus.Floor, Generation.Run(corpus), DocumentationMode.None, new Goal("compile, one group a file, tables in attributes", "100,000 facts", 2.4, "×"));
    }

    private static void Compile(params IEnumerable<string> texts) => Compiler.Compile(texts, DocumentationMode.None);
}
