namespace Facts.Benchmarks.Corpus;

/// <summary>How many facts, and how they are grouped.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="Groups">Groups in each file.</param>
/// <param name="Facts">Facts in each group.</param>
/// <param name="IsMixed">Whether they are of all types that C# has constants of; else whole numbers.</param>
internal sealed record Shape(int Files, int Groups, int Facts, bool IsMixed)
{
    public int Count => Files * Groups * Facts;

    /// <summary>One group of 1,000 facts a file.</summary>
    public static Shape OneGroup(int files) => new(files, 1, 1000, false);

    /// <summary>50 groups of 20 facts a file.</summary>
    public static Shape ManyGroups(int files) => new(files, 50, 20, true);
}
