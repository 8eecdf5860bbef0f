using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>The same programs, published: what nobody uses is cut away, or all is compiled ahead of time.</summary>
/// <param name="name">How they are published.</param>
/// <param name="isNative">Whether that takes a linker of native code.</param>
/// <param name="limitOfAttributes">The most that a first citation may take in milliseconds where attributes carry the tables; null for no goal.</param>
/// <param name="options">What is said to the SDK.</param>
internal sealed class PublishedStart(string name, bool isNative, double? limitOfAttributes, params IReadOnlyList<string> options) : IMeasurement
{
    private const string At = "10,000 facts";

    /// <summary>The least round number that attributes carry.</summary>
    private const string AtMany = "20,000 facts, tables in attributes";

    /// <summary>What is trimmed loses the native code that the framework comes with, all that reads attributes too: whoever minds adds <see cref="Ready"/>'s option.</summary>
    public static PublishedStart Trimmed { get; } = new("trimmed", isNative: false, null, "-p:PublishTrimmed=true", "-p:TrimMode=full", "--self-contained");

    public static PublishedStart Ready { get; } = new("trimmed, ready to run", isNative: false, 4, "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:PublishReadyToRun=true", "--self-contained");

    public static PublishedStart Native { get; } = new("native AOT", isNative: true, 4, "-p:PublishAot=true");

    public string Name => name;

    public IEnumerable<Result> Measure(Effort effort)
    {
        Goal[] goals =
        [
            new($"{name}: a whole program whose code reads no citation, against constants alone", At, 1.05, "×"),
            new($"{name}: a whole program that might read one and does not, with all that this takes, against constants alone", At, null, "×"),
            new($"{name}: first citation of a process", At, 2, "ms"),
            new($"{name}: all names and quotes of the catalogue", At, null, "ms"),
            new($"{name}: size of a program whose code reads no citation, against constants alone", At, 1.05, "×"),
            new($"{name}: first citation of a process", AtMany, limitOfAttributes, "ms"),
            new($"{name}: all names and quotes of the catalogue", AtMany, null, "ms"),
        ];
        if (effort.IsQuick)
            return goals.Select(Result.LeftOut);
        return isNative && !PublishedProgram.HasLinker ? goals.Select(goal => Result.NotRun(goal, "neither clang nor gcc is there to link native code")) : Publish(effort, goals);
    }

    private IEnumerable<Result> Publish(Effort effort, Goal[] goals)
    {
        var corpus = new FactsCorpus(Shape.OneGroup(10));
        using var facts = new PublishedProgram("WithFacts", Consumer.OfFacts(corpus), options);
        using var unread = new PublishedProgram("Unread", Consumer.OfUnreadFacts(corpus), options);
        using var constants = new PublishedProgram("Constants", Consumer.OfConstants(corpus), options);
        using var many = new PublishedProgram("Many", Consumer.OfFacts(new FactsCorpus(Shape.OneGroup(20))), options);
        if ((facts.Problem ?? unread.Problem ?? constants.Problem ?? many.Problem) is { } problem)
            return goals.Select(goal => Result.NotRun(goal, problem));

        var size = (double)unread.Size / constants.Size;
        return
        [
            StartUp.Measure(effort, goals[0], unread.Path, constants.Path),
            StartUp.Measure(effort, goals[1], facts.Path, constants.Path),
            MeasureTimes(effort, goals[2], facts.Path, "first"),
            MeasureTimes(effort, goals[3], facts.Path, "all"),
            new Result(goals[4], size, size, string.Create(CultureInfo.InvariantCulture, $"{unread.Size / 1e6:0.0} MB against {constants.Size / 1e6:0.0} MB, and {facts.Size / 1e6:0.0} MB where it reads them")),
            MeasureTimes(effort, goals[5], many.Path, "first"),
            MeasureTimes(effort, goals[6], many.Path, "all"),
        ];
    }

    private static Result MeasureTimes(Effort effort, Goal goal, string program, string argument)
    {
        var times = new Series("ms");
        for (var round = -1; round < effort.Processes; round++)
        {
            var time = DotNet.RunForNumber(program, argument);
            if (round >= 0)
                times.Add(time);
        }

        return Result.Time(goal, times);
    }
}
