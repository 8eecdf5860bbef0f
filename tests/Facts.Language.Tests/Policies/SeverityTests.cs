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

    private static System.Collections.Generic.IReadOnlyList<Diagnostic> Of(string value, string id = "FACT0001")
    {
        var document = Document("notes.facts", "fact A = 1\n", Settings.OfFolder(("facts_severity." + id, value)));
        return new FactsProject([document]).GetDiagnostics(document);
    }
}
