using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1014_StrayGroupCitationTests
{
    [Fact]
    public void A_citation_of_the_group_below_a_fact_without_one_is_reported() => Findings.Expect(Wire + """
        group G
          fact A = 1
            cite Wire "one"
          fact B = 2
          [|cite|] Wire "two"
        """,
        "FACT1014: This citation belongs to the group, and covers every fact of it that has none. Indent it to cite 'B', or move it above the group's first fact.");

    [Theory]
    [InlineData("group G\n  cite Wire\n  fact A = 1\n  fact B = 2\n")]
    [InlineData("group G\n  fact A = 1\n    cite Wire \"one\"\n  cite Wire \"for the rest\"\n  fact B = 2\n")]
    [InlineData("group G\n  fact A = 1\n    cite Wire \"one\"\n  fact B = 2\n    cite Wire \"two\"\n")]
    public void Above_the_facts_or_behind_a_cited_one_it_is_meant(string text) => Findings.None(Wire + text);
}
