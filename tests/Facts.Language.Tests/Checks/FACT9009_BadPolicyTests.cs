using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT9009_BadPolicyTests
{
    [Theory]
    [InlineData("facts_min_sources", "0", "Use a whole number from 1 to 99.")]
    [InlineData("facts_min_sources", "100", "Use a whole number from 1 to 99.")]
    [InlineData("facts_min_sources", "2.0", "Use a whole number from 1 to 99.")]
    [InlineData("facts_min_sources", "two", "Use a whole number from 1 to 99.")]
    [InlineData("facts_min_sources", "99999999999", "Use a whole number from 1 to 99.")]
    [InlineData("facts_require_quotes", "yes", "Use true or false.")]
    [InlineData("facts_require_evidence", "1", "Use true or false.")]
    [InlineData("facts_as_of", "2026-11", "Use a day such as 2026-11-25.")]
    [InlineData("facts_as_of", "today", "Use a day such as 2026-11-25.")]
    [InlineData("facts_max_age_days", "-1", "Use a whole number from 0 to 99999.")]
    [InlineData("facts_max_row_members", "many", "Use a whole number from 0 to 99999.")]
    [InlineData("facts_visibility", "private", "Use public or internal.")]
    [InlineData("facts_provenance", "quotes", "Use full, citations or none.")]
    [InlineData("facts_severity.FACT0001", "info", "Use error, warning, suggestion, silent or none.")]
    public void A_value_that_is_none_is_reported_at_its_place(string key, string value, string hint) => Findings.Expect($"policy {key} = [|{value}|]\n" + Wire + "fact A = 1\n  cite Wire\n",
        $"FACT9009: '{value}' is no value of {key}. {hint}");

    [Theory]
    [InlineData("facts_min_sources = \" 1 \"")]
    [InlineData("facts_visibility = Internal")]
    public void Case_and_blanks_do_not_matter(string line) => Findings.None($"policy {line}\n" + Wire + "fact A = 1\n  cite Wire\n");
}
