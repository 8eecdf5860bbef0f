using System;

namespace Facts.Benchmarks.Reporting;

/// <summary>How often things are measured.</summary>
/// <param name="WarmUps">Rounds that do not count, at most.</param>
/// <param name="Rounds">Rounds that do; never below three, since the best of three is what a quick run fails on.</param>
/// <param name="Processes">Fresh processes of each kind.</param>
/// <param name="Compilations">Compilations after which one looks at what stays.</param>
internal sealed record Effort(int WarmUps, int Rounds, int Processes, int Compilations)
{
    public static Effort Quick { get; } = new(6, 3, 7, 10) { IsQuick = true };

    public static Effort Full { get; } = new(60, 21, 25, 400);

    /// <summary>Whether all of it may take two minutes, and rows are left out for it.</summary>
    public bool IsQuick { get; private init; }

    /// <summary>No more rounds than that, for what takes seconds each.</summary>
    public Effort AtMost(int warmUps, int rounds) => this with { WarmUps = Math.Min(WarmUps, warmUps), Rounds = Math.Min(Rounds, rounds) };

    /// <summary>A row that takes too long for a quick run, which but names it.</summary>
    public Result OnlyInFull(Goal goal, Func<Goal, Result> measure) => IsQuick ? Result.LeftOut(goal) : measure(goal);
}
