using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Facts.Generators.Tests.BadInput;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>Whatever is kept from one run to the next: after any edits the outputs and findings are those of a compiler that has seen no other state of the project, and has its files in another order.</summary>
public sealed class RandomEditTests
{
    private const int Edits = 25;

    /// <summary>FACTS_CASES asks for more than a build has time for.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("FACTS_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 2;

    /// <summary>Each case follows from its number alone, so that one which fails does so again.</summary>
    [Fact]
    public async Task After_any_edits_all_is_as_in_a_fresh_compiler()
    {
        for (var number = 0; number < Cases; number++)
        {
            var edits = new RandomEdits(number);
            var driver = edits.Project.Generate();
            for (var edit = 0; edit < Edits; edit++)
            {
                var before = edits.Project;
                edits.Edit();
                driver = edits.Project.Continue(driver, before);
                var fresh = edits.Project with { Files = [.. edits.Project.Files.Reverse().Select(Copy)] };
                var place = FormattableString.Invariant($"case {number}, edit {edit} ({edits.Last})");
                Check(Outputs(fresh.Generate()), Outputs(driver), place, fresh);
                Check(await FindAsync(fresh), await FindAsync(edits.Project), place, fresh);
            }
        }
    }

    private static TestFile Copy(TestFile file) => new(file.Path, file.GetText()!.ToString()) { Metadata = file.Metadata };

    private static void Check(string[] fresh, string[] continued, string place, TestProject project)
    {
        if (fresh.SequenceEqual(continued))
            return;
        var at = fresh.Zip(continued).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"{place}, of a fresh compiler:\n{fresh.ElementAtOrDefault(at)}\nand of one that goes on:\n{continued.ElementAtOrDefault(at)}\n{RandomProject.Print(project)}");
    }

    private static string[] Outputs(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).SelectMany(source => source.SourceText.ToString().Split('\n').Select(line => source.HintName + ": " + line))];
    }

    private static async Task<string[]> FindAsync(TestProject project)
    {
        var all = await project.AnalyzeAsync();
        return [.. all.Select(Print).Order(StringComparer.Ordinal)];
    }

    private static string Print(Diagnostic finding) => finding + " " + finding.Severity + string.Concat(finding.AdditionalLocations.Select(place => " " + place.GetLineSpan()));
}
