using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Uses;

/// <summary>Facts of a library are reported where another project uses them, from a compiled assembly as from an editor's compilation.</summary>
public sealed class ReferencedUseTests
{
    [Theory]
    [InlineData("G.Firm")]
    [InlineData("G.Relief.Item")]
    [InlineData("G.Planes", "FACT0401 Planes")]
    [InlineData("G.Old", "FACT0402 Old")]
    [InlineData("G.Motive", "FACT0403 Motive")]
    [InlineData("G.Cited.Old.Fact()", "FACT0402 Old")]
    [InlineData("G.Cited.Doubt", "FACT0401 Doubt")]
    [InlineData("G.Rate.From2007_01_01", "FACT0403 From2007_01_01")]
    [InlineData("G.Dropped.On(default(System.DateOnly))", "FACT0402 Dropped")]
    [InlineData("G.Dropped.Cited.From2007_01_01", "FACT0402 Dropped")]
    [InlineData("G.Relief.Count", "FACT0401 Count")]
    [InlineData("G.Deliveries.Tents.Count", "FACT0402 Tents")]
    [InlineData("G.Deliveries.Cited.Tents", "FACT0402 Tents")]
    [InlineData("G.Ranks.ByCode(\"COL\")", "FACT0402 Ranks")]
    [InlineData("G.Price", "FACT0405 Price")]
    public async Task A_fact_of_a_library(string expression, params string[] findings)
    {
        foreach (var library in new[] { Library.Compile(TestProject.Of(UseSample.Facts)), Library.Hold(TestProject.Of(UseSample.Facts)) })
            Assert.Equal(findings, await UseFindings.OfAsync(Using(expression, library)));
    }

    [Fact]
    public async Task Without_provenance_and_constants_the_marks_are_there_all_the_same()
    {
        var library = TestProject.Of(UseSample.Facts).WithProperty("FactsProvenance", "none").WithProperty("FactsConstants", "false");
        Assert.Equal(["FACT0402 Old"], await UseFindings.OfAsync(Using("G.Old", Library.Compile(library))));
        Assert.Equal(["FACT0402 Old"], await UseFindings.OfAsync(library.WithCSharp("class C { int M() => N.G.Old; }")));
    }

    [Fact]
    public async Task A_project_that_has_facts_of_its_own_too() => Assert.Equal(
        ["FACT0402 Old", "FACT0401 Mine"],
        await UseFindings.OfAsync(Using("G.Old + Own.H.Mine", Library.Compile(TestProject.Of(UseSample.Facts))).With("own.facts", "namespace Own\nsource S\n  title \"t\"\n  url \"https://example.org/\"\ngroup H\n  fact Mine = 1\n    cite S\n    disputed 2\n      cite S\n")));

    /// <summary>Known limit: what a constant of a library was made of, its assembly does not say. It is reported where the library is compiled.</summary>
    [Fact]
    public async Task A_constant_that_another_assembly_made_of_a_fact_is_not_followed()
    {
        var library = TestProject.Of(UseSample.Facts).WithCSharp("public static class Copy { public const int Old = N.G.Old; }");
        Assert.Equal(["FACT0402 Old"], await UseFindings.OfAsync(library));
        Assert.Empty(await UseFindings.OfAsync(Using("Copy.Old", Library.Compile(library))));
    }

    private static TestProject Using(string expression, MetadataReference library) =>
        (new TestProject() with { References = [library] }).WithProperty("FactsAsOf", "2026-11-25").WithCSharp("using Facts;\nusing N;\npublic static class C\n{\n    public static object? M() => " + expression + ";\n}\n");
}
