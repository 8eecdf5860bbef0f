using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>Generator and analyzers share what was read of a text, and nothing outlives it.</summary>
public sealed class DocumentCacheTests
{
    private const string Text = "fact A = 1\n  cite Missing\n";

    [Fact]
    public async Task One_text_in_two_projects_has_the_names_of_each()
    {
        var shared = SourceText.From(Text, Encoding.UTF8);
        var one = new TestProject().With(new TestFile("/project/x.facts", shared)).WithProperty("RootNamespace", "One");
        var two = new TestProject().With(new TestFile("/project/y/z.facts", shared)).WithProperty("RootNamespace", "Two");
        for (var i = 0; i < 2; i++)
        {
            Assert.Contains("public const int A = 1;", one.Build().Clean().Text, StringComparison.Ordinal);
            Assert.Contains("namespace One\n", one.Build().Clean().Text, StringComparison.Ordinal);
            Assert.Contains("namespace Two.Y\n", two.Build().Clean().Text, StringComparison.Ordinal);
            Assert.Equal("/project/x.facts", Assert.Single(await one.AnalyzeAsync()).Location.GetLineSpan().Path);
            Assert.Equal("/project/y/z.facts", Assert.Single(await two.AnalyzeAsync()).Location.GetLineSpan().Path);
        }
    }

    /// <summary>Under the other path the text has no document that is kept for it.</summary>
    [Fact]
    public async Task One_text_under_two_paths_has_all_findings_under_each()
    {
        var shared = SourceText.From("source Wire\n  title \"t\"\n  evidence \"w.evidence.txt\"\ngroup A\n  cite Wire \"two passages\"\n  fact B.C = 2\ngroup D\n  cite Wire\n  fact C = 2\n  fact E = C + 1\ngroup F\n  cite Wire\n  fact G = C\n", Encoding.UTF8);
        var evidence = new TestFile("/project/w.evidence.txt", "two passages");
        var one = await new TestProject().With(new TestFile("/project/x.facts", shared)).With(evidence).AnalyzeAsync();
        var two = await new TestProject().With(new TestFile("/project/y.facts", shared)).With(evidence).AnalyzeAsync();
        Assert.Contains(one, finding => finding.Id == "FACT0107");
        Assert.Contains(one, finding => finding.Id == "FACT1109");
        Assert.Equal(one.Select(finding => finding.ToString()), two.Select(finding => finding.ToString().Replace("y.facts", "x.facts", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_goes_with_its_text()
    {
        var text = Run();
        for (var i = 0; i < 20 && text.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(text.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Run()
    {
        var project = TestProject.Of(Text);
        Assert.NotEmpty(project.Build().Outputs);
        return new WeakReference(project.Files.Single().GetText());
    }
}
