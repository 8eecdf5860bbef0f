using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1301_NearFieldTests
{
    [Theory]
    [InlineData("publsher", "publisher")]
    [InlineData("Publisher", "publisher")]
    [InlineData("acessed", "accessed")]
    [InlineData("container_title", "container-title")]
    public void A_field_that_is_almost_known_is_reported_at_its_key(string key, string nearest) => Findings.Expect(Wire + $"  [|{key}|] \"A\"\nfact A = 1\n  cite Wire\n",
        $"FACT1301: '{key}' is no field that Facts knows; it is kept as it is. Is '{nearest}' meant?");

    [Theory]
    [InlineData("publisher")]
    [InlineData("DOI-of-the-preprint")]
    [InlineData("zotero-key")]
    [InlineData("shelf")]
    [InlineData("container-title")]
    [InlineData("journaltitle")]
    public void Known_fields_and_those_near_none_are_kept_without_a_word(string key) => Findings.None(Wire + $"  {key} \"A\"\nfact A = 1\n  cite Wire\n");

    [Fact]
    public void A_misspelt_field_without_which_the_source_cannot_be_found_is_reported_as_that() =>
        Assert.Equal(["FACT0005"], Findings.Ids("source Wire\n  title \"A\"\n  ulr \"https://example.org\"\nfact A = 1\n  cite Wire\n"));

    [Fact]
    public void A_misspelt_second_address_is_a_near_field() =>
        Assert.Equal(["FACT1301"], Findings.Ids(Wire + "  archved \"https://example.org\"\nfact A = 1\n  cite Wire\n"));
}
