using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Symbols;

public sealed class DeclarationTests
{
    [Fact]
    public void Names_are_full()
    {
        const string Text = """
            fact Outside = 1
            fact People.Doctors = 2
            group A.B
              fact C = 3
              fact D.E = 4
              source S
              group F
                fact G = 5
                enum Role { X }
            """;
        Assert.Equal(
            [
                "Fact Dossier.Notes.Outside", "Fact Dossier.Notes.People.Doctors", "Group Dossier.A.B", "Fact Dossier.A.B.C", "Fact Dossier.A.B.D.E",
                "Source Dossier.A.B.S", "Group Dossier.A.B.F", "Fact Dossier.A.B.F.G", "Enum Dossier.A.B.F.Role",
            ],
            Names("notes.facts", Text));
    }

    [Theory]
    [InlineData("namespace Roads.Tolls\nfact A = 1\n", "Fact Roads.Tolls.Notes.A")]
    [InlineData("fact A = 1\nnamespace Roads\n", "Fact Roads.Notes.A")]
    [InlineData("namespace A\nnamespace B\nfact X = 1\n", "Fact A.Notes.X")]
    [InlineData("namespace\nfact A = 1\n", "Fact Dossier.Notes.A")]
    [InlineData("namespace Roads.\nfact A = 1\n", "Fact Dossier.Notes.A")]
    [InlineData("namespace Roads . Tolls // here\nfact A = 1\n", "Fact Roads.Tolls.Notes.A")]
    [InlineData("namespace Roads\n  fact A = 1\n", "Fact Roads.Notes.A")]
    public void The_first_namespace_holds_for_the_file_wherever_it_stands(string text, string name) => Assert.Equal([name], Names("notes.facts", text));

    [Fact]
    public void What_stands_in_a_group_without_a_name_is_not_placed()
    {
        var items = Document("notes.facts", "group\n  fact A = 1\n  group B\n    fact C = 1\nfact D = 1\n").Declarations.Items;
        Assert.Equal([false, false, false, true], items.Select(item => item.IsPlaced));
    }

    [Fact]
    public void Other_files_see_groups_with_those_that_dotted_names_imply()
    {
        var exports = Document("notes.facts", "group A.B\n  fact C.D = 1\nenum Role { X }\n").Exports;
        Assert.Equal(["Dossier.A False", "Dossier.A.B False", "Dossier.A.B.C True"], exports.Groups.Select(group => group.Name + " " + group.HasFacts));
        Assert.Equal(["Enum Dossier.Role"], exports.Types.Select(type => type.Kind + " " + type.Name));
        Assert.Equal("AB", exports.BaseName);
    }

    [Fact]
    public void A_file_without_groups_is_named_after_itself() => Assert.Equal("MySources", Document("my-sources.facts", Wire).Exports.BaseName);

    [Fact]
    public void Classes_of_two_files_never_have_one_name()
    {
        var project = Of(
            ("a.facts", "group A.BC\n  fact X = 1\n"), ("b.facts", "group AB.C\n  fact X = 1\n"), ("c.facts", "group ABCFacts\n  fact X = 1\n"),
            ("d.facts", "namespace Dossier.DTable\ngroup X\n  fact Y = 1\n"), ("e.facts", "namespace Dossier\ngroup D\n  fact Y = 1\n"));
        var names = project.Documents.Select(document => (document.Declarations.Namespace, Names: project.Symbols.GetGeneratedNames(document.Path)))
            .SelectMany(item => new[] { item.Namespace + "." + item.Names.Extensions, item.Namespace + "." + item.Names.Table }).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.DoesNotContain("Dossier.ABCFacts", names);
        Assert.DoesNotContain("Dossier.DTable", names);
    }

    [Fact]
    public void Fifty_thousand_facts_and_ten_thousand_groups_are_declared_in_time()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"group G{i}\n" + string.Concat(Enumerable.Range(0, 5).Select(j => $"  fact F{j}: Role = X\n")))) + "enum Role { X }\n";
        var project = Of(("notes.facts", text));
        Assert.Equal(50_000, project.GetDiagnostics(project.Find("notes.facts")!).Count);
    }

    private static string[] Names(string path, string text) => [.. Document(path, text).Declarations.Items.Select(item => item.Kind + " " + item.FullName)];
}
