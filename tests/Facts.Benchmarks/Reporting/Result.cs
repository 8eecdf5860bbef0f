namespace Facts.Benchmarks.Reporting;

/// <summary>What was measured.</summary>
/// <param name="Goal">What it is held to.</param>
/// <param name="Median">The median, which decides whether the goal is met.</param>
/// <param name="Best">The best round, or the best of three ratios.</param>
/// <param name="Detail">Absolute times, as information.</param>
internal sealed record Result(Goal Goal, double Median, double Best, string Detail = "")
{
    /// <summary>Whether there is a figure at all; where not, <see cref="Detail"/> says why.</summary>
    public bool IsMeasured => !double.IsNaN(Median);

    /// <summary>Whether only the full run measures it.</summary>
    public bool IsLeftOut { get; private init; }

    /// <summary>A ratio of two series that were measured in turn.</summary>
    public static Result Ratio(Goal goal, Series measured, Series floor) => new(
        goal,
        measured.Median / floor.Median,
        measured.BestOver(floor, goal.IsLeast),
        $"{measured} against {floor}");

    /// <summary>A time on its own.</summary>
    public static Result Time(Goal goal, Series measured, string detail = "") => new(goal, measured.Median, measured.Best, detail);

    /// <summary>What a quick run has no time for.</summary>
    public static Result LeftOut(Goal goal) => NotRun(goal, "only in the full run") with { IsLeftOut = true };

    /// <summary>What cannot be measured here.</summary>
    /// <param name="goal">What it would be held to.</param>
    /// <param name="reason">Why, and what to do.</param>
    public static Result NotRun(Goal goal, string reason) => new(goal, double.NaN, double.NaN, reason);
}
