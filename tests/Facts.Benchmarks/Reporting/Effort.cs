namespace Facts.Benchmarks.Reporting;

/// <summary>How often things are measured.</summary>
/// <param name="WarmUps">Rounds that do not count.</param>
/// <param name="Rounds">Rounds that do; never below three, since the best of three is what a quick run fails on.</param>
/// <param name="Processes">Fresh processes of each kind.</param>
internal sealed record Effort(int WarmUps, int Rounds, int Processes)
{
    public static Effort Quick { get; } = new(8, 7, 7);

    public static Effort Full { get; } = new(16, 15, 25);
}
