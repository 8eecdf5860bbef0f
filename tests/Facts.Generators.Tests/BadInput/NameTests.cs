using System;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Names that C#, the generated code or another declaration wants for itself.</summary>
public sealed class NameTests
{
    private static readonly string[] Uncited = ["FACT0001", "FACT0003", "FACT0005", "FACT1103"];

    [Theory]
    [InlineData("Cited")]
    [InlineData("Sources")]
    [InlineData("FactCatalog")]
    [InlineData("value__")]
    [InlineData("Equals")]
    [InlineData("ReferenceEquals")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("ToString")]
    [InlineData("MemberwiseClone")]
    [InlineData("Finalize")]
    [InlineData("set_Other")]
    [InlineData("G")]
    public async Task A_fact_that_cannot_have_its_name_is_found_and_the_others_are_generated(string name)
    {
        var project = TestProject.Of($"namespace N\ngroup G\n  fact {name} = 1\n  fact Other = 2\n");
        Assert.Equal(["sample.facts(3,8) FACT1101"], await Findings.OfAsync(project, Uncited));
        using var loaded = project.Build().Load();
        Assert.Equal(2, loaded.Value("N.G", "Other"));
        Assert.Equal(["Other"], loaded.Get("N.G+Cited").GetEnumNames());
    }

    [Theory]
    [InlineData("global")]
    [InlineData("System")]
    [InlineData("Facts")]
    [InlineData("Fact")]
    [InlineData("Source")]
    [InlineData("FactTable")]
    [InlineData("Catalog")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("dynamic")]
    [InlineData("var")]
    [InlineData("_")]
    [InlineData("Text")]
    [InlineData("Instance")]
    [InlineData("TollsFacts")]
    [InlineData("TollsTable")]
    [InlineData("Dispose")]
    [InlineData("op_Addition")]
    [InlineData("名前")]
    [InlineData("Ärger")]
    [InlineData("get_Item")]
    [InlineData("e\u0301te")]
    public async Task Any_other_name_can_be_a_fact_a_group_a_source_and_part_of_a_namespace(string name)
    {
        var project = TestProject.Of($"namespace N.{name}\nsource {name}\n  title \"t\"\ngroup {name}.Inner\n  fact {name} = 1\n    cite {name} \"one\"\ngroup Tolls\n  fact {name} = 2\n    cite {name}\n");
        Assert.Empty(await Findings.OfAsync(project, Uncited));
        using var loaded = project.Build().Load();
        Assert.Equal(1, loaded.Value($"N.{name}.{name}+Inner", name));
        Assert.Equal(2, loaded.Value($"N.{name}.Tolls", name));
        Assert.Equal(["N." + name + ".Sources." + name], GeneratedTables.All(loaded).SelectMany(table => table.Facts).Select(fact => fact.Citations[0].Source.FullName).Distinct());
    }

    [Theory]
    [InlineData("Facts", "FACT1101")]
    [InlineData("Facts.Fact", "FACT1101")]
    [InlineData("System", "FACT1101")]
    [InlineData("System.Collections", "FACT1101")]
    [InlineData("Acme.Sources", "FACT1101")]
    [InlineData("FactCatalog.More", "FACT1101")]
    [InlineData("Facts.Demo", null)]
    [InlineData("Acme.System", null)]
    [InlineData("Acme.Facts", null)]
    public async Task Some_namespaces_cannot_be(string name, string? id)
    {
        var project = TestProject.Of($"namespace {name}\nsource S\n  title \"t\"\ngroup G\n  fact A = 1\n    cite S\n").With("other.facts", "namespace Other\ngroup H\n  fact B = 1\n    cite S\n");
        Assert.Equal(id == null ? [] : ["sample.facts(1,11) " + id], await Findings.OfAsync(project, Uncited));
        Assert.Contains("int B = 1", project.Build().Clean().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sources.facts")]
    [InlineData("cited.facts")]
    [InlineData("fact-catalog.facts")]
    [InlineData("inner.facts")]
    public async Task A_group_that_cannot_be_named_after_its_file_is_found_at_its_first_fact(string path)
    {
        var project = new TestProject().With(path, "fact A = 1\nfact B = 2\n").With("x.facts", "namespace Example.Inner\ngroup G\n  fact C = 3\n");
        Assert.Equal([path + "(1,6) FACT1101"], await Findings.OfAsync(project, Uncited));
        Assert.DoesNotContain("int A = 1", project.Build().Clean().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_two_files_is_found_in_the_later_one_and_leads_to_the_first()
    {
        var project = new TestProject()
            .With("a.facts", "namespace N\nsource S\n  title \"a\"\ngroup G\n  fact A = 1\n    cite S\n")
            .With("b.facts", "namespace N\nsource S\n  title \"b\"\ngroup G\n  fact B = 2\ngroup H\n  fact C = 3\n");
        var findings = (await project.AnalyzeAsync()).Where(finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToArray();
        Assert.Equal(["b.facts(2,8) FACT0202", "b.facts(5,8) FACT1105"], Findings.Print(findings));
        Assert.All(findings, finding => Assert.Equal("/project/a.facts", finding.AdditionalLocations.Single().GetLineSpan().Path));
        using var loaded = project.Build().Load();
        Assert.Equal(3, loaded.Value("N.H", "C"));
        Assert.Equal("a", GeneratedTables.All(loaded).SelectMany(table => table.Sources).Single().Title);
    }

    [Fact]
    public async Task A_name_declared_twice_in_a_file_is_found_once()
    {
        var project = TestProject.Of("namespace N\ngroup G\n  fact A = 1\n  fact A = 2\n  fact B = 3\n  group B\n    fact C = 4\n");
        Assert.Equal(["sample.facts(4,8) FACT0202", "sample.facts(5,8) FACT0202"], await Findings.OfAsync(project, Uncited));
        using var loaded = project.Build().Load();
        Assert.Equal(1, loaded.Value("N.G", "A"));
        Assert.Equal(4, loaded.Value("N.G+B", "C"));
    }

    [Fact]
    public async Task Files_whose_names_differ_by_case_only_each_have_an_output()
    {
        var project = new TestProject().With("tolls.facts", "namespace N\ngroup A\n  fact F = 1\n").With("Tolls.facts", "namespace N\ngroup B\n  fact F = 2\n");
        Assert.Empty(await Findings.OfAsync(project, Uncited));
        Assert.Equal(3, project.Build().Clean().Outputs.Select(output => output.HintName.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public async Task Names_that_differ_by_case_only_are_found_and_generated()
    {
        var project = TestProject.Of("namespace N\ngroup G\n  fact A = 1\n  fact a = 2\ngroup g\n  fact A = 3\n");
        Assert.Equal(["sample.facts(4,8) FACT1102", "sample.facts(5,7) FACT1102"], await Findings.OfAsync(project, Uncited));
        using var loaded = project.Build().Load();
        Assert.Equal(3, loaded.Value("N.g", "A"));
    }

    [Fact]
    public void A_group_may_have_the_name_of_a_generated_class()
    {
        var project = new TestProject()
            .With("a.facts", "namespace N\ngroup Tolls\n  fact A = 1\n    cite LinkedTable\nsource LinkedTable\n  title \"t\"\n")
            .With("b.facts", "namespace N\ngroup TollsFacts\n  fact A = 1\ngroup TollsTable\n  fact A = 2\n    cite LinkedTable\n")
            .With("c.facts", "namespace N\ngroup Linked\n  fact A = 3\n    cite LinkedTable\n")
            .With("d.facts", "namespace N.LinkedFacts\ngroup TollsTable\n  fact A = 4\n    cite LinkedTable\n");
        using var loaded = project.Build().Load();
        Assert.Equal(2, loaded.Value("N.TollsTable", "A"));
        Assert.Equal(4, GeneratedTables.All(loaded).Sum(table => table.Facts.Sum(fact => fact.Citations.Count)));
    }

    [Fact]
    public async Task A_group_cannot_have_the_name_of_the_root_namespace()
    {
        var project = TestProject.Of("namespace Acme\ngroup Roads\n  fact A = 1\n").WithProperty("RootNamespace", "Acme.Roads");
        Assert.Equal(["sample.facts(2,7) FACT1101"], await Findings.OfAsync(project, Uncited));
        project.Build().Clean();
    }
}
