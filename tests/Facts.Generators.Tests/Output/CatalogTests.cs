using System.Collections.Generic;
using System.Linq;

namespace Facts.Generators.Tests.Output;

/// <summary>The project's catalogue.</summary>
public sealed class CatalogTests
{
    private const string Program = """
        using System.Collections.Generic;
        using Facts;
        using Example;

        public static class Program
        {
            public static IReadOnlyList<Fact> All() => FactCatalog.All;
            public static IReadOnlyList<Source> Sources() => FactCatalog.Sources;
            public static Fact? Find(string name) => FactCatalog.Find(name);
            public static Source? FindSource(string name) => FactCatalog.FindSource(name);
        }
        """;

    [Fact]
    public void It_holds_all_facts_and_sources_of_all_files_by_path()
    {
        var project = new TestProject()
            .With("b.facts", "namespace Roads\ngroup Two\n  fact C = 3\n")
            .With("a.facts", "namespace Roads\ngroup One\n  fact B = 2\n    cite S\n  fact A = 1\n")
            .With("folder/z.facts", "source S\n  title \"The title\"\n")
            .WithCSharp(Program);
        using var loaded = project.Build().Load();
        Assert.Equal(["Roads.One.B", "Roads.One.A", "Roads.Two.C"], loaded.Call<IReadOnlyList<Fact>>("All").Select(fact => fact.Name));
        Assert.Equal(["Example.Folder.Sources.S"], loaded.Call<IReadOnlyList<Source>>("Sources").Select(source => source.FullName));
        Assert.Equal(3, loaded.Call<Fact>("Find", "Roads.Two.C").Value);
        Assert.Null(loaded.Call<Fact?>("Find", "Roads.Two.D"));
        Assert.Equal("The title", loaded.Call<Source>("FindSource", "Example.Folder.Sources.S").Title);
        Assert.Null(loaded.Call<Source?>("FindSource", "S"));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var one = new TestProject().With("b.facts", "group B\n  fact X = 1\n").With("a.facts", "group A\n  fact X = 1\n");
        var other = new TestProject().With("a.facts", "group A\n  fact X = 1\n").With("b.facts", "group B\n  fact X = 1\n");
        Assert.Equal(one.Build().Text, other.Build().Text);
    }

    [Fact]
    public void A_project_without_facts_has_none()
    {
        Assert.Empty(new TestProject().Build().Clean().Outputs);
        Assert.Empty(TestProject.Of("// nothing yet\n").Build().Clean().Outputs);
    }

    [Theory]
    [InlineData("", "FactCatalog")]
    [InlineData("Acme.Roads", "Acme.Roads.FactCatalog")]
    [InlineData("1 odd-name", "_1_odd_name.FactCatalog")]
    [InlineData("class.event", "class.event.FactCatalog")]
    [InlineData("System", "FactCatalog")]
    [InlineData("Acme.Sources", "FactCatalog")]
    public void It_stands_in_the_root_namespace_where_there_can_be_one(string rootNamespace, string expected)
    {
        using var loaded = TestProject.Of("namespace N\ngroup G\n  fact F = 1\n").WithProperty("RootNamespace", rootNamespace).Build().Load();
        Assert.Contains(expected, loaded.Assembly.GetTypes().Select(type => type.FullName));
    }
}
