using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

/// <summary>The generated code among the code of others.</summary>
public sealed class ConsumerTests
{
    private const string Tolls = "namespace Roads\nsource S\n  title \"t\"\ngroup Tolls\n  fact Car = 2\n    cite S \"two\"\n  fact Since = 2020-01-01\n";

    [Fact]
    public void Fact_in_brackets_stays_xunits_where_both_namespaces_are_used()
    {
        var project = TestProject.Of(Tolls).WithCSharp("""
            using Facts;
            using Roads;
            using Xunit;

            public class Tests
            {
                [Fact]
                public void Test()
                {
                    Fact fact = Tolls.Cited.Car.Fact();
                }
            }
            """).WithCSharp("namespace Xunit { public sealed class FactAttribute : System.Attribute { } }");
        project.Build().Clean();
    }

    [Fact]
    public void A_consumers_own_Facts_and_System_are_not_in_the_way()
    {
        var project = TestProject.Of(Tolls.Replace("namespace Roads", "namespace Acme.Roads", StringComparison.Ordinal))
            .WithCSharp("namespace Acme.Facts { public class Fact { } public class FactTable { } } namespace Acme.System { public class DateOnly { } } namespace Acme.Roads { public class String { } public class Int32 { } }");
        project.Build().Clean();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Preview)]
    public void It_compiles_in_every_language_version(LanguageVersion version)
    {
        foreach (var target in new[] { TestTarget.Current, TestTarget.NetStandard20 })
        {
            var project = TestProject.Of(Tolls) with { LanguageVersion = version, Target = target };
            project.Build().Clean();
            project.WithProperty("FactsConstants", "false").Build().Clean();
        }
    }

    [Fact]
    public void A_group_may_be_continued_by_hand()
    {
        var project = TestProject.Of(Tolls).WithCSharp("""
            namespace Roads { public static partial class Tolls { public const int Both = Car * 2; } }
            public static class Program { public static int Both() => Roads.Tolls.Both; }
            """);
        using var loaded = project.Build().Load();
        Assert.Equal(4, loaded.Call<int>("Both"));
    }

    [Fact]
    public void Outputs_carry_no_byte_order_mark_no_carriage_return_and_nothing_of_the_machine()
    {
        foreach (var output in TestProject.Of(Tolls).Build().Outputs)
        {
            Assert.Empty(output.SourceText.Encoding!.GetPreamble());
            Assert.DoesNotContain('\r', output.SourceText.ToString());
            Assert.DoesNotContain(TestProject.Folder, output.SourceText.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_outside_the_project_and_linked_ones_have_paths_without_the_machine()
    {
        var project = new TestProject()
            .With(new TestFile("/elsewhere/shared.facts", "fact A = 1\n"))
            .With(new TestFile("/elsewhere/linked.facts", "fact A = 1\n").WithMetadata("Link", "Common\\linked.facts"))
            .With(new TestFile("/elsewhere/other.txt", "fact A = 1\n").WithMetadata("FactsKind", "Document"))
            .With(new TestFile("/project/page.facts", "not read").WithMetadata("FactsKind", "Evidence"));
        var text = project.Build().Clean().Text;
        Assert.Contains("Declared in shared.facts.", text, StringComparison.Ordinal);
        Assert.Contains("Declared in Common/linked.facts.", text, StringComparison.Ordinal);
        Assert.Contains("namespace Example.Common", text, StringComparison.Ordinal);
        Assert.Contains("Declared in other.txt.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", text, StringComparison.Ordinal);
        Assert.Equal(0, project.Files[3].Reads);
    }

    [Fact]
    public void A_file_that_is_named_as_evidence_is_nothing_else()
    {
        var project = new TestProject().With(new TestFile("/project/page.evidence.txt", "fact A = 1\nfact A = 2\n").WithMetadata("FactsKind", "Document"));
        Assert.Empty(project.Build().Clean().Outputs);
        Assert.Equal(0, project.Files[0].Reads);
    }

    [Fact]
    public void Nothing_is_generated_without_the_library_or_where_Facts_is_switched_off()
    {
        Assert.Empty((TestProject.Of(Tolls) with { ReferencesLibrary = false }).Build().Clean().Outputs);
        Assert.Empty(TestProject.Of(Tolls).WithProperty("FactsEnabled", "false").Build().Clean().Outputs);
    }

    [Fact]
    public void The_generator_reports_nothing_itself()
    {
        var run = TestProject.Of("group A\n  fact Equals = \"open\n  nonsense\nsource\n").Generate().GetRunResult();
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Results, result => Assert.Null(result.Exception));
        Assert.DoesNotContain(run.Results.SelectMany(result => result.Diagnostics), finding => finding.Severity > DiagnosticSeverity.Hidden);
    }
}
