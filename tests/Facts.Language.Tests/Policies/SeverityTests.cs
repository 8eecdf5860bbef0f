using System.Linq;
using Facts.Language.Diagnostics;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Policies;

/// <summary>The weights that <c>facts_severity.ID</c> gives.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("silent", Severity.Hidden)]
    public void A_finding_has_the_weight_that_is_set(string value, Severity severity)
    {
        var found = Assert.Single(Of(value));
        Assert.Equal(("FACT0001", severity), (found.Rule.Id, found.Severity));
        Assert.Equal("Fact 'Dossier.Notes.A' has no source citation. Add a 'cite' line under it.", found.Message);
    }

    [Fact]
    public void With_none_nothing_is_reported() => Assert.Empty(Of("none"));

    [Fact]
    public void Others_keep_their_own() => Assert.Equal(Severity.Warning, Assert.Single(Of("none", "FACT0002")).Severity);

    [Fact]
    public void A_weight_of_none_withholds_what_a_policy_asks_for()
    {
        var document = Document("notes.facts", Wire + "fact A = 1\n  cite Wire\n", Settings.OfFolder(("facts_require_quotes", "true"), ("facts_severity.FACT0103", "none")));
        Assert.Empty(new FactsProject([document]).GetDiagnostics(document));
    }

    [Fact]
    public void A_category_gives_its_weight_to_all_its_rules() => Assert.Equal(Severity.Error, Assert.Single(Of("error", "Citations")).Severity);

    [Fact]
    public void A_category_leaves_other_rules_alone() => Assert.Equal(Severity.Warning, Assert.Single(Of("none", "Sources")).Severity);

    [Theory]
    [InlineData("facts_severity.Citations = error\npolicy facts_severity.FACT0001 = warning")]
    [InlineData("facts_severity.FACT0001 = warning\npolicy facts_severity.Citations = error")]
    public void A_rule_is_nearer_than_its_category_in_any_order(string lines)
    {
        var document = Document("notes.facts", $"policy {lines}\nfact A = 1\n", Settings.OfFolder(("facts_severity.Citations", "none")));
        var found = Assert.Single(new FactsProject([document]).GetDiagnostics(document));
        Assert.Equal(("FACT0001", Severity.Warning), (found.Rule.Id, found.Severity));
    }

    [Fact]
    public void A_category_does_not_switch_on_what_is_withheld()
    {
        var document = Document("notes.facts", Wire + "fact A = 1\n  cite Wire\n", Settings.OfFolder(("facts_severity.Evidence", "error")));
        Assert.Empty(new FactsProject([document]).GetDiagnostics(document));
    }

    [Fact]
    public void A_category_in_a_locked_file_must_not_weaken_any_of_its_rules()
    {
        var document = Document("notes.facts", "policy facts_severity.Citations = suggestion\nfact A = 1\n", Settings.OfFolder());
        Assert.Equal(
            [
                "FACT9010: 'facts_severity.Citations = suggestion' is weaker than the policy of the project, 'error for FACT0002'. Remove the line, or set FactsPolicyLocked to false in the project file.",
                "FACT0001: Fact 'Dossier.Notes.A' has no source citation. Add a 'cite' line under it.",
            ],
            new FactsProject([document]).GetDiagnostics(document).Select(found => $"{found.Rule.Id}: {found.Message}"));
    }

    private static System.Collections.Generic.IReadOnlyList<Diagnostic> Of(string value, string id = "FACT0001")
    {
        var document = Document("notes.facts", "fact A = 1\n", Settings.OfFolder(("facts_severity." + id, value)));
        return new FactsProject([document]).GetDiagnostics(document);
    }
}
