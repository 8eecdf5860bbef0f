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
