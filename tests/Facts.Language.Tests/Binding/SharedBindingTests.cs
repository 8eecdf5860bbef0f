using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Values;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Binding;

/// <summary>The generator and the analyzers of one compilation have the same documents, and bind each once; what differs for one of them is bound anew.</summary>
public sealed class SharedBindingTests
{
    private const string Tolls = "namespace Roads\ngroup Tolls\n  cite Wire\n  fact Car = 2\n";

    private static BoundFile Generate(Document document, FactsProject project) => Binder.Bind(document, project.Symbols, Imports.Of(document, project));

    [Fact]
    public void The_same_file_with_the_same_project_is_bound_once()
    {
        var project = Of(("tolls.facts", Tolls), ("wire.facts", Wire));
        var document = project.Find("tolls.facts")!;
        var bound = Generate(document, project);
        Assert.Same(bound, project.Bind(document));
        Assert.Same(bound, new FactsProject(project.Documents).Bind(document));
    }

    [Fact]
    public void Another_source_in_the_project_is_seen()
    {
        var alone = Of(("tolls.facts", Tolls));
        var document = alone.Documents.Single();
        Assert.Contains("FACT0002", alone.GetDiagnostics(document).Select(diagnostic => diagnostic.Rule.Id));
        var whole = new FactsProject(alone.Documents.Append(Document("wire.facts", Wire)));
        Assert.DoesNotContain("FACT0002", whole.GetDiagnostics(document).Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void Another_value_in_a_file_that_it_depends_on_is_seen()
    {
        var derived = Document("sum.facts", "namespace Roads\ngroup Sums\n  fact Two = Tolls.Car * 2\n");
        foreach (var value in new[] { "2", "3" })
        {
            var project = new FactsProject([derived, Document("wire.facts", Wire), Document("tolls.facts", Tolls.Replace("= 2", "= " + value, StringComparison.Ordinal))]);
            Assert.Equal(value == "2" ? "4" : "6", Assert.IsType<ScalarValue>(Assert.Single(Generate(derived, project).Facts).Value).Text);
        }
    }

    [Fact]
    public void A_misspelt_name_has_its_nearest_though_the_generator_came_first()
    {
        var project = Of(("sum.facts", "namespace Roads\ngroup Sums\n  fact Two = Tolls.Carr * 2\n"), ("tolls.facts", Tolls), ("wire.facts", Wire));
        var document = project.Find("sum.facts")!;
        var bound = Generate(document, project);
        Assert.NotSame(bound, project.Bind(document));
        Assert.Contains(project.GetDiagnostics(document), diagnostic => diagnostic.ToString().Contains("Is 'Tolls.Car' meant?", StringComparison.Ordinal));
    }

    /// <summary>An editor has a project for each letter that is typed, and the files that stay would hold all of them.</summary>
    [Theory]
    [InlineData("record Span\n  Name: string\ngroup Bridges\n  fact Old: Span\n    Name = \"Old\"\n")]
    [InlineData("group Bridges\n  fact Kinds: int[]\n    - 1\n    - 2\n")]
    [InlineData("group Bridges\n  fact Count = 2\n    disputed 3\n")]
    [InlineData("group Bridges\n  fact Count = Tolls.Car\n    disputed 3\n")]
    [InlineData("table Bridges by Name\n  | Name: string |\n  | \"Old\" |\n")]
    public void A_bound_file_keeps_no_project(string text)
    {
        var (document, tolls) = (Document("bridges.facts", text), Document("tolls.facts", Tolls));
        var project = Check(document, tolls);
        for (var i = 0; i < 20 && project.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(project.IsAlive);
        GC.KeepAlive((document, tolls));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Check(Document document, Document other)
    {
        var project = new FactsProject([document, other]);
        Assert.NotEmpty(project.GetDiagnostics(document));
        return new WeakReference(project);
    }

    [Theory]
    [InlineData("namespace Roads\ngroup Bridges\n  cite Wire\n  fact Car = 2\n")]
    [InlineData("source Another\n  title \"Another\"\n  url \"https://example.org/another\"\n")]
    [InlineData("namespace Elsewhere\nenum Kind { One, Two }\nrecord Tolls\n  Car: int\ngroup Tolls\n  fact Two = 2\n")]
    public void A_file_that_brings_nothing_it_asked_for_is_not_its_concern(string added)
    {
        var document = Document("tolls.facts", Tolls);
        var wire = Document("wire.facts", Wire);
        var project = new FactsProject([document, wire]);
        var (bound, model) = (Generate(document, project), ModelBuilder.Build(Generate(document, project), project.Symbols));
        var whole = new FactsProject([document, wire, Document("added.facts", added)]);
        Assert.Same(bound, Generate(document, whole));
        Assert.Same(model, ModelBuilder.Build(bound, whole.Symbols));
        // And back again.
        Assert.Same(bound, Generate(document, project));
    }

    [Theory]
    [InlineData("a group that takes its facts", "namespace Roads\ngroup Tolls\n  cite Wire\n  fact Bus = 2\n")]
    [InlineData("a type of a fact's name", "namespace Roads\ngroup Tolls\n  enum Car { Small }\n")]
    [InlineData("a source of the same name", "namespace Roads\nsource Wire\n  title \"First\"\n  url \"https://example.org/first\"\n")]
    [InlineData("an enum that a type means", "namespace Roads\nenum Kind { One, Two }\n")]
    [InlineData("a unit", "namespace Roads\nunit Axle = 2\n")]
    [InlineData("a class of the name that its table has", "namespace Roads\ngroup TollsTable\n  cite Wire\n  fact One = 1\n")]
    [InlineData("a public part of its group", "namespace Roads\npolicy facts_visibility = \"internal\"\ngroup Tolls.More\n  cite Wire\n  fact One = 1\n")]
    public void A_file_that_brings_what_it_asked_for_is_as_if_it_had_been_there(string what, string added)
    {
        const string Text = "namespace Roads\ngroup Tolls\n  cite Wire\n  fact Car = 2\n  fact Sort: Kind = One\n  fact Long = 3 Axle\n  fact Sum = Car + 1\n";
        var (document, wire, other) = (Document("tolls.facts", Text), Document("wire.facts", Wire), Document("a.facts", added));
        var before = new FactsProject([document, wire]);
        ModelBuilder.Build(Generate(document, before), before.Symbols);
        before.GetDiagnostics(document);
        var after = new FactsProject([document, wire, other]);
        var fresh = new FactsProject([Document("tolls.facts", Text), Document("wire.facts", Wire), Document("a.facts", added)]);
        var expected = fresh.Find("tolls.facts")!;
        Assert.Equal((what, ModelBuilder.Build(Generate(expected, fresh), fresh.Symbols)), (what, ModelBuilder.Build(Generate(document, after), after.Symbols)));
        Assert.Equal(fresh.GetDiagnostics(expected).Select(diagnostic => diagnostic.ToString()), after.GetDiagnostics(document).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(fresh.GetDiagnostics(fresh.Find("wire.facts")!).Select(diagnostic => diagnostic.ToString()), after.GetDiagnostics(wire).Select(diagnostic => diagnostic.ToString()));
    }
}
