using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Compiling;

/// <summary>What the generated code costs the compiler, against constants alone.</summary>
internal sealed class CompileCost : IMeasurement
{
    public string Name => "compile";

    public IEnumerable<Result> Measure(Effort effort)
    {
        // A compiler that is not warm yet counts for whoever is measured first: so it compiles little for a while.
        var small = Generation.Run(new FactsCorpus(new Shape(1, 5, 20, IsMixed: true)));
        WarmUp.Run(effort.WarmUps, [.. Enumerable.Repeat(() => { Compiler.Compile([.. small, SmallProgram.Text], DocumentationMode.None); }, 10)]);
        if (effort.IsQuick)
            effort = effort.AtMost(2, effort.Rounds);
        yield return Measure(effort, Shape.OneGroup(1), new Goal("compile, one group a file", "1,000 facts", 2.0, "×"));
        yield return Measure(effort, Shape.OneGroup(10), new Goal("compile, one group a file", "10,000 facts", 2.0, "×"));
        yield return Measure(effort, Shape.ManyGroups(1), new Goal("compile, 50 groups of 20 a file, mixed types", "1,000 facts", 2.2, "×"));
        yield return Measure(effort, Shape.ManyGroups(10), new Goal("compile, 50 groups of 20 a file, mixed types", "10,000 facts", 2.2, "×"));
        yield return effort.OnlyInFull(new Goal("compile with a documentation file, constants documented too", "1,000 facts", null, "×"), goal => MeasureDocumented(effort, Shape.OneGroup(1), goal));
        yield return effort.OnlyInFull(new Goal("compile with a documentation file, constants documented too", "10,000 facts", null, "×"), goal => MeasureDocumented(effort, Shape.OneGroup(10), goal));
    }

    private static Result Measure(Effort effort, Shape shape, Goal goal)
    {
        var corpus = new FactsCorpus(shape);
        return AgainstFloor.Measure(effort, corpus.Floor, Generation.Run(corpus), DocumentationMode.None, goal);
    }

    private static Result MeasureDocumented(Effort effort, Shape shape, Goal goal)
    {
        var corpus = new FactsCorpus(shape);
        return AgainstFloor.Measure(effort, corpus.DocumentedFloor(), Generation.Run(corpus, DocumentationMode.Diagnose), DocumentationMode.Diagnose, goal);
    }
}
