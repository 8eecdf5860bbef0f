using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>One file goes and another changes at once, as where a branch is switched, and then one is edited: compilers up to 5.0 give the generator a text twice then.</summary>
public sealed class TwoEditsTests
{
    [Theory]
    [InlineData("a.facts,e.seal,z.facts", "e.seal")]
    [InlineData("a.facts,d.facts.csv,z.facts,e.seal", "e.seal")]
    [InlineData("a.facts,e.txt,y.facts,z.facts", "e.txt")]
    [InlineData("e.facts,a.facts,y.facts,z.facts", "e.facts")]
    [InlineData("a.facts,y.facts,e.facts,z.facts", "e.facts")]
    [InlineData("z.facts,y.facts,e.facts.csv,a.facts", "e.facts.csv")]
    public void No_file_is_lost(string files, string removed)
    {
        var before = files.Split(',').Aggregate(new TestProject(), (project, name) => project.With(name, name.EndsWith(".facts", StringComparison.Ordinal) ? Group(name, 1) : "A,B\n1,2\n"));
        var switched = before.Without(removed).With("a.facts", Group("a.facts", 2));
        var edited = switched.With("a.facts", Group("a.facts", 3) + "fact Y = Z.X\n");
        var driver = edited.Continue(switched.Continue(before.Generate(), before), switched);
        Assert.Equal(Outputs(edited.Generate()), Outputs(driver));
    }

    private static string Group(string file, int value) => FormattableString.Invariant($"group {char.ToUpperInvariant(file[0])}\n  fact X = {value}\n");

    private static string[] Outputs(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.Single().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
}
