namespace Facts.Benchmarks.Reporting;

/// <summary>How often things are measured.</summary>
/// <param name="WarmUps">Rounds that do not count, at most.</param>
/// <param name="Rounds">Rounds that do; never below three, since the best of three is what a quick run fails on.</param>
/// <param name="Processes">Fresh processes of each kind.</param>
/// <param name="Compilations">Compilations after which one looks at what stays.</param>
internal sealed record Effort(int WarmUps, int Rounds, int Processes, int Compilations)
{
    public static Effort Quick { get; } = new(6, 3, 5, 40);

    public static Effort Full { get; } = new(60, 21, 25, 200);
}
