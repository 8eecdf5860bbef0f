using System.Linq;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0109_EarlySourceTests
{
    private static string Source(string fields) => "source Wire\n  title \"Two officials expelled\"\n  url \"https://example.org/wire\"\n  " + fields + "\n";

    [Theory]
    [InlineData("published 2021-03-31", "2022-05-01", "2021-03-31", "2022-05-01")]
    [InlineData("published 2021-03", "2021-04", "2021-03-31", "2021-04-01")]
    [InlineData("published 2021", "2022", "2021-12-31", "2022-01-01")]
    public void A_source_that_is_older_than_the_day_it_is_cited_for_is_reported(string published, string asOf, string last, string first) =>
        Findings.Expect(Source(published) + $"fact A = 1\n  as-of {asOf}\n  cite [|Wire|]\n", $"FACT0109: 'Wire' was published on {last} at the latest, and is cited for {first}. Is it the right source, and the right day?");

    [Theory]
    [InlineData("published 2021-03-31", "as-of 2021-03-31")]
    [InlineData("published 2021", "as-of 2021-12")]
    [InlineData("accessed 2021-03-31", "as-of 2022-03-31")]
    [InlineData("published 2021-03-31\n  kind legislation", "as-of 2022-03-31")]
    [InlineData("published 2021-03-31", "as-of 2022-03-31\n  status proposed")]
    [InlineData("published 2021-03-31", "as-of 2022-03-31\n  status estimated")]
    [InlineData("published 2021-03-31", "as-of 2022-03-31\n  valid from 2022")]
    [InlineData("published 2021-03-31", "note \"no day\"")]
    public void Another_is_not(string published, string lines) => Findings.None(Source(published) + $"fact A = 1\n  {lines}\n  cite Wire\n");

    [Fact]
    public void A_timeline_looks_ahead() => Findings.None(Source("published 2021-03-31") + "fact A: int\n  cite Wire\n  from 2022 = 1\n  from 2023 = 2\n");

    [Theory]
    [InlineData("2021-04-02", "2022-01-01", true)]
    [InlineData("2021-03-31", "2022-01-01", false)]
    [InlineData("2023-04-02", "2022-01-01", false)]
    [InlineData("2021-04-02", null, false)]
    public void A_day_that_is_past_is_cited_for_too(string value, string? today, bool isReported)
    {
        var text = (today == null ? "" : $"policy facts_as_of = {today}\n") + Source("published 2021-03-31") + $"fact A = {value}\n  cite Wire\n";
        Assert.Equal(isReported ? ["FACT0109"] : [], Findings.Ids(text));
    }

    [Fact]
    public void A_citation_of_several_facts_is_reported_once()
    {
        var text = Source("published 2021-03-31") + "group G\n  cite Wire\n  fact A = 1\n    as-of 2022\n  fact B = 1\n    as-of 2023\n";
        Assert.Equal("FACT0109", Assert.Single(Findings.Ids(text)));
    }

    [Fact]
    public void Rows_and_fields_have_their_days() => Assert.Equal(3, Findings.Ids(Source("published 2021-03-31") + """
        record R
          B: int
        fact A: R
          as-of 2022
          B = 1
            cite Wire
        table T: R
          as-of 2022
          | B |
          | 1 |
            cite Wire page 1
          | 2 |
            as-of 2021
            cite Wire page 2
          | 3 |
            disputed B = 4
              cite Wire page 4
            cite Wire page 1
        """).Count(id => id == "FACT0109"));
}
