using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>The packed generator and analyzers, driven in process as a compiler drives them.</summary>
public sealed class PackedCompilerTests(PackageFixture fixture)
{
    [Fact]
    public async Task The_packed_analyzers_report_what_a_build_reports()
    {
        var compiler = new PackedCompiler(fixture.Package);
        var files = new Dictionary<string, string>
        {
            ["cited.facts"] = CitedFacts.Write("Cited", 1),
            ["sub/uncited.facts"] = "group Other\n  fact Uncited = 1\n",
        };

        var compilation = compiler.Compile("Program", "", files, new Dictionary<string, string> { ["build_property.RootNamespace"] = "my-app" });
        Assert.NotEmpty(compilation.Emit());
        Assert.NotNull(compilation.Output.GetTypeByMetadataName("my_app.Sub.Other"));

        var finding = Assert.Single(await compiler.AnalyzeAsync(compilation, TestContext.Current.CancellationToken), finding => finding.Id == "FACT0001");
        Assert.Equal((MemoryOptions.ProjectFolder + "sub/uncited.facts", 1, 7), (finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line, finding.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void An_edit_of_one_file_leaves_the_others_output_as_it_was()
    {
        var compiler = new PackedCompiler(fixture.Package);
        string[] Generate(int count) =>
        [
            .. compiler.Compile("Program", "", new Dictionary<string, string> { ["a.facts"] = CitedFacts.Write("First", count), ["b.facts"] = CitedFacts.Write("Second", 2) })
                .Result.GeneratedTrees.OrderBy(tree => tree.FilePath, System.StringComparer.Ordinal).Select(tree => tree.ToString()),
        ];

        var (before, after) = (Generate(1), Generate(3));
        Assert.Equal(3, before.Length);
        Assert.Equal(1, before.Zip(after).Count(pair => pair.First != pair.Second));
    }
}
