using System;
using System.Linq;
using Facts.Language.Binding;
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
}
