using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Whatever the files say: the generator does not fail, what it gives compiles and runs, and the analyzer does not fail.</summary>
public sealed class RandomProjectTests
{
    /// <summary>FACTS_CASES asks for more than a build has time for.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("FACTS_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 300;

    /// <summary>Each case follows from its number alone, so that one which fails does so again.</summary>
    [Fact]
    public void Generated_code_compiles_and_runs_whatever_the_files_say()
    {
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var project = RandomProject.Create(number);
            try
            {
                Check(project);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failures.Add(FormattableString.Invariant($"Case {number}: {exception.Message}\n{RandomProject.Print(project)}"));
            }
        });
        Assert.True(failures.IsEmpty, $"{failures.Count} cases failed:\n{string.Join('\n', failures.Select(failure => failure.Split('\n')[0]))}\nThe shortest:\n{failures.MinBy(failure => failure.Length)}");
    }

    private static void Check(TestProject project)
    {
        var findings = project.AnalyzeAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(findings, finding => !finding.Id.StartsWith("FACT", StringComparison.Ordinal));

        var build = project.Build();
        // The library is the consumer's, the code is ours: nothing at all is wrong with it.
        using var loaded = build.Load();
        GeneratedTables.Print(loaded);
        GeneratedMembers.ReadAll(loaded);
    }
}
