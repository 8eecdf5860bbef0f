using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1104_HiddenGroupTests
{
    [Theory]
    [InlineData("namespace Roads\n", "Dossier", "Roads")]
    [InlineData("namespace Roads.Toll\n", "Roads", "Roads.Toll")]
    public void A_group_called_like_a_namespace_is_reported(string first, string group, string space) => Findings.Expect(
        first + Wire + $"group [|{group}|]\n  fact A = 1\n    cite Wire\ngroup {group}\n  fact B = 1\n    cite Wire\n",
        $"FACT1104: Group '{group}' is called like a namespace of this project, which hides it from code outside '{space}'. Rename one.");

    [Fact]
    public void So_is_a_group_that_the_name_of_the_file_makes() => Findings.Expect([("dossier.facts", Wire + "fact [|A|] = 1\n  cite Wire\nfact B = 1\n  cite Wire\n")],
        "FACT1104: Group 'Dossier' is called like a namespace of this project, which hides it from code outside 'Dossier'. It comes from the file's name: put the facts in a 'group', or rename the file.");

    [Fact]
    public void One_that_cannot_have_its_name_at_all_is_reported_as_that_alone() => Findings.Expect(
        [("dossier.facts", "namespace Dossier\n" + Wire + "fact [|A|] = 1\n  cite Wire\n"), ("b.facts", "namespace Dossier.Dossier\nfact A = 1\n  cite Wire\n")],
        "FACT1101: The name 'Dossier' cannot be used: a namespace has the same name; it comes from the file's name, so put the facts in a 'group'. Rename it, for example to 'DossierGroup'.");

    [Theory]
    [InlineData("namespace Roads\n", "group Toll\n  fact A = 1\n    cite Wire\n")]
    [InlineData("namespace Roads\n", "group Toll\n  group Dossier\n    fact A = 1\n      cite Wire\n")]
    [InlineData("namespace Roads\n", "group Toll\n  fact Dossier = 1\n    cite Wire\n")]
    public void Other_groups_and_those_within_groups_are_not(string first, string text) => Findings.None(first + Wire + text);
}
