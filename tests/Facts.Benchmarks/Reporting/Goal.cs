namespace Facts.Benchmarks.Reporting;

/// <summary>What a measurement is to reach.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="At">At which size.</param>
/// <param name="Limit">The limit; null where something is only printed.</param>
/// <param name="Unit"><c>×</c>, <c>ms</c>, <c>ns</c> or what is counted; empty for a number.</param>
/// <param name="IsLeast">Whether more is better.</param>
internal sealed record Goal(string Name, string At, double? Limit, string Unit, bool IsLeast = false)
{
    /// <summary>Whether it is known to be missed by far and worked on, or depends on what else the machine does: it counts as met or not, and no run fails for it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Past its goal by more than half: not the noise of a busy machine.</summary>
    private const double Far = 1.5;

    public bool IsMet(double value) => Limit is not { } limit || (IsLeast ? value >= limit : value <= limit);

    /// <summary>Only ratios and what is counted are judged: how long something takes depends on the machine, and on what else it does.</summary>
    public bool IsFarFrom(double value) => !IsOpen && Unit is "×" or "bytes" or "projects" && Limit is { } limit && (IsLeast ? value < limit / Far : value > limit * Far);
}
