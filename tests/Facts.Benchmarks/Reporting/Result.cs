namespace Facts.Benchmarks.Reporting;

/// <summary>What was measured.</summary>
/// <param name="Goal">What it is held to.</param>
/// <param name="Median">The median, which decides whether the goal is met.</param>
/// <param name="Best">The best round, or the ratio of the best rounds.</param>
/// <param name="Detail">Absolute times, as information.</param>
internal sealed record Result(Goal Goal, double Median, double Best, string Detail = "")
{
    /// <summary>A ratio of two series that were measured in turn.</summary>
    public static Result Ratio(Goal goal, Series measured, Series floor) => new(
        goal,
        measured.Median / floor.Median,
        measured.Best / floor.Best,
        $"{measured} against {floor}");

    /// <summary>A time on its own.</summary>
    public static Result Time(Goal goal, Series measured, string detail = "") => new(goal, measured.Median, measured.Best, detail);
}
