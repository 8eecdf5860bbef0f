using System.Linq;
using Facts.Language.Policies;
using Facts.Language.Tests.Policies;

namespace Facts.Language.Tests.Checks;

public sealed class FACT9010_LockedPolicyTests
{
    [Theory]
    [InlineData("facts_min_sources", "3", "2")]
    [InlineData("facts_require_quotes", "true", "false")]
    [InlineData("facts_require_evidence", "true", "false")]
    [InlineData("facts_as_of", "2026-11-25", "2026-11-24")]
    [InlineData("facts_max_age_days", "30", "31")]
    [InlineData("facts_visibility", "internal", "public")]
    [InlineData("facts_provenance", "citations", "full")]
    [InlineData("facts_provenance", "none", "citations")]
    [InlineData("facts_severity.FACT0003", "error", "warning")]
    [InlineData("facts_severity.FACT0003", "warning", "none")]
    public void A_file_cannot_weaken_what_its_project_wants(string key, string project, string file)
    {
        var settings = Settings.OfFolder((key, project));
        Assert.Equal([$"FACT9010: '{key} = {file}' is weaker than the policy of the project, '{project}'. Remove the line, or set FactsPolicyLocked to false in the project file."], Find(settings, key, file));
        Assert.Equal(settings.Resolve(), Document(settings, key, file).Policies);

        var open = settings with { IsLocked = false };
        Assert.Empty(Find(open, key, file));
        Assert.Equal(Settings.OfFolder((key, file)).Resolve(), Document(open, key, file).Policies);

        // The other way round it tightens.
        Assert.Empty(Find(Settings.OfFolder((key, file)), key, project));
        Assert.Equal(settings.Resolve(), Document(Settings.OfFolder((key, file)), key, project).Policies);
    }

    [Theory]
    [InlineData("FACT0001", "suggestion", "warning")]
    [InlineData("FACT0002", "none", "error")]
    [InlineData("FACT0003", "silent", "suggestion")]
    public void A_rule_that_the_project_gives_no_weight_has_its_own(string id, string weaker, string own)
    {
        Assert.Equal([$"FACT9010: 'facts_severity.{id} = {weaker}' is weaker than the policy of the project, '{own}'. Remove the line, or set FactsPolicyLocked to false in the project file."], Find(PolicySettings.None, "facts_severity." + id, weaker));
        Assert.Empty(Find(PolicySettings.None, "facts_severity." + id, own));
    }

    [Theory]
    [InlineData("facts_min_sources", "1")]
    [InlineData("facts_require_quotes", "false")]
    [InlineData("facts_as_of", "1999-01-01")]
    [InlineData("facts_max_age_days", "99999")]
    [InlineData("facts_max_row_members", "0")]
    [InlineData("facts_max_row_members", "5000")]
    [InlineData("facts_visibility", "public")]
    [InlineData("facts_provenance", "full")]
    [InlineData("facts_severity.FACT0103", "none")]
    public void What_holds_anyway_is_not_weaker(string key, string value) => Assert.Empty(Find(PolicySettings.None, key, value));

    private static string[] Find(PolicySettings settings, string key, string value)
    {
        var document = Document(settings, key, value);
        return [.. new FactsProject([document]).GetDiagnostics(document).Select(found =>
        {
            Assert.Equal(value, document.Tree.Text.Substring(found.Span.Start, found.Span.Length));
            return $"{found.Rule.Id}: {found.Message}";
        })];
    }

    private static Document Document(PolicySettings settings, string key, string value) => TestProject.Document("notes.facts", $"policy {key} = {value}\n", settings);
}
