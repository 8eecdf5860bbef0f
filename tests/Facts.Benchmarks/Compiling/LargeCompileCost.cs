using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Compiling;

/// <summary>What long timelines, tables of many rows and very many facts cost the compiler.</summary>
internal sealed class LargeCompileCost : IMeasurement
{
    public string Name => "compile large";

    public IEnumerable<Result> Measure(Effort effort)
    {
        yield return MeasureTimelines(effort.AtMost(effort.IsQuick ? 2 : 30, effort.Rounds), Timelines(1));
        foreach (var count in new[] { 10, 100 })
            yield return effort.OnlyInFull(Timelines(count), goal => MeasureTimelines(effort.AtMost(3, 3), goal, count));

        foreach (var count in new[] { 1_000, 10_000 })
            yield return effort.OnlyInFull(SoonerThanArray(count), goal => MeasureArray(effort, goal, count));
        yield return MeasureRows(effort.AtMost(2, 3), AgainstConstants(10_000), 10);
        yield return effort.OnlyInFull(AgainstConstants(100_000), goal => MeasureRows(effort.AtMost(3, 3), goal, 100));

        yield return effort.OnlyInFull(new Goal("compile, one group a file, tables in attributes", "100,000 facts", 2.4, "×"), goal => MeasureFacts(effort, goal, Shape.OneGroup(100)));
        yield return effort.OnlyInFull(new Goal("compile, 50 groups of 20 a file, mixed types, tables in attributes", "100,000 facts", 2.4, "×"), goal => MeasureFacts(effort, goal, Shape.ManyGroups(100)));
    }

    private static Goal Timelines(int count) => new("compile, timelines of a thousand entries, against their values as constants", Text(count * 1_000) + " entries", count > 10 ? 2.4 : 2.0, "×");

    private static Goal SoonerThanArray(int rows) => new("compile, a table, sooner than an array of its rows", Text(rows) + " rows × 8 fields", rows < 10_000 ? null : 20, "×", IsLeast: true) { IsOpen = true };

    /// <summary>The rows are one text: what is left is what the program itself costs.</summary>
    private static Goal AgainstConstants(int rows) => new("compile, a table, against as many constants", Text(rows) + " rows × 8 fields", rows > 10_000 ? 0.3 : 0.8, "×");

    private static Result MeasureTimelines(Effort effort, Goal goal, int count = 1)
    {
        var rates = new TimelineCorpus(count, 1_000);
        return AgainstFloor.Measure(effort, [rates.Floor], Generation.Run(rates.Files), DocumentationMode.None, goal);
    }

    /// <summary>The rival takes seconds: a few rounds tell. Its time varies most of all: the ratio was 13 in one run and 20 in another.</summary>
    private static Result MeasureArray(Effort effort, Goal goal, int count)
    {
        var rows = new RowCorpus(count);
        var generated = Generation.Run(rows.Files);
        var series = Interleaved.Measure(effort.AtMost(2, 3), () => Compile(rows.Array), () => Compile(generated));
        return Result.Ratio(goal, series[0], series[1]);
    }

    /// <summary>A row and a constant each, a thousand to a file.</summary>
    private static Result MeasureRows(Effort effort, Goal goal, int files) =>
        AgainstFloor.Measure(effort, new FactsCorpus(Shape.OneGroup(files)).Floor, Generation.Run(new RowCorpus(files * 1_000).Files), DocumentationMode.None, goal);

    private static Result MeasureFacts(Effort effort, Goal goal, Shape shape)
    {
        var corpus = new FactsCorpus(shape);
        return AgainstFloor.Measure(effort.AtMost(2, 3), corpus.Floor, Generation.Run(corpus), DocumentationMode.None, goal);
    }

    private static void Compile(params IEnumerable<string> texts) => Compiler.Compile(texts, DocumentationMode.None);

    private static string Text(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
