using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Facts.Cli.Projects;
using Facts.Generators.Tests.BadInput;

namespace Facts.Cli.Tests.Agreement;

/// <summary>The compiler and the tool say the same of the same files on the same day: two checkers that disagree are believed neither.</summary>
public sealed class AgreementTests
{
    private const int Cases = 200;

    private static readonly string[] Endings = [".facts", ".facts.csv", ".seal", ".evidence.txt", ".evidence.md"];

    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every folder of the repository that holds such files.</summary>
    public static IEnumerable<TheoryDataRow<string>> Folders => FileSearch.Of(Root).Where(path => path.EndsWith(".facts", StringComparison.Ordinal))
        .Select(path => Path.GetDirectoryName(path)!).Distinct().Order(StringComparer.Ordinal).Select(folder => new TheoryDataRow<string>(folder));

    [Theory, MemberData(nameof(Folders))]
    public async Task They_agree_on_the_files_of_this_repository(string folder)
    {
        var files = FileSearch.Of(Path.Combine(Root, folder)).Where(path => Endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));
        var project = BothHosts.Create(files.Select(path => (path, File.ReadAllText(Path.Combine(Root, folder, path)))));
        Assert.Equal(await BothHosts.CompileAsync(project), BothHosts.Check(project));
    }

    /// <summary>Of each file of the repository alone, which then lacks what stands in others.</summary>
    [Theory, MemberData(nameof(Folders))]
    public async Task They_agree_on_each_file_alone(string folder)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Root, folder), "*.facts").Order(StringComparer.Ordinal))
        {
            var project = BothHosts.Create([(Path.GetFileName(path), await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))]);
            Assert.Equal(await BothHosts.CompileAsync(project), BothHosts.Check(project));
        }
    }

    [Fact]
    public void They_agree_on_projects_that_chance_has_made()
    {
        var failures = new ConcurrentBag<string>();
        var findings = 0;
        Parallel.For(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var made = RandomProject.Create(number);
            var root = made.Properties["RootNamespace"];
            var project = made.WithProperty("FactsAsOf", BothHosts.Day).WithProperty("FactsVisibility", "").WithProperty("FactsConstants", "").WithProperty("RootNamespace", root.Length > 0 ? root : "Example");
            var compiled = BothHosts.CompileAsync(project).GetAwaiter().GetResult();
            System.Threading.Interlocked.Add(ref findings, compiled.Length);
            var alone = compiled.Except(BothHosts.Check(project), StringComparer.Ordinal).Select(line => "compiler alone: " + line).Concat(BothHosts.Check(project).Except(compiled, StringComparer.Ordinal).Select(line => "tool alone: " + line)).ToArray();
            if (alone.Length > 0)
                failures.Add(FormattableString.Invariant($"Case {number}:\n{string.Join('\n', alone)}\n{RandomProject.Print(project)}"));
        });
        Assert.True(failures.IsEmpty, $"{failures.Count} cases:\n{failures.MinBy(failure => failure.Length)}");
        Assert.True(findings > 10 * Cases, "Chance has made projects without mistakes.");
    }

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Facts.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
