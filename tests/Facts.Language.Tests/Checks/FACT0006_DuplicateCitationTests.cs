using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0006_DuplicateCitationTests
{
    private const string Message = "FACT0006: This citation of 'Wire' stands here twice. Remove one.";

    [Fact]
    public void The_second_is_reported_at_its_source() => Fact("cite Wire page 3 \"two\"\n  cite [|Wire|] page 3 \"two\"", Message);

    [Fact]
    public void A_third_is_reported_too() => Fact("cite Wire\n  cite [|Wire|]\n  cite [|Wire|]", Message, Message);

    [Fact]
    public void The_same_words_in_another_writing_are_the_same() => Fact("cite Wire \"two\"\n  cite [|Wire|] \"\"\"two\"\"\"", Message);

    [Fact]
    public void A_group_is_looked_at_too() => Findings.Expect(Wire + "group Expulsion\n  cite Wire\n  cite [|Wire|]\n", Message);

    [Theory]
    [InlineData("cite Wire \"two\"", "cite Wire \"officials\"")]
    [InlineData("cite Wire page 1", "cite Wire page 2")]
    [InlineData("cite Wire page 1", "cite Wire line 1")]
    [InlineData("cite Wire", "cite Wire \"two\"")]
    [InlineData("cite Wire \"two\" after \"the\"", "cite Wire \"two\" after \"other\"")]
    [InlineData("cite Wire \"two\" after \"the\"", "cite Wire \"two\" before \"the\"")]
    [InlineData("cite Wire \"two\" \"officials\"", "cite Wire \"two officials\"")]
    public void What_differs_is_no_repetition(string first, string second) => Fact(first + "\n  " + second);

    [Fact]
    public void A_fact_may_repeat_what_its_group_cites() => Findings.None(Wire + "group Expulsion\n  cite Wire\n  fact Officials = 2\n    cite Wire\n");

    [Fact]
    public void Two_facts_may_cite_the_same() => Findings.None(Wire + "fact A = 2\n  cite Wire\nfact B = 2\n  cite Wire\n");

    [Fact]
    public void An_unknown_source_is_reported_as_that() => Findings.Expect("fact A = 2\n  cite [|Wire|]\n  cite [|Wire|]\n",
        "FACT0002: There is no source 'Wire'. Declare it: 'source Wire' with a title and a url below it.",
        "FACT0002: There is no source 'Wire'. Declare it: 'source Wire' with a title and a url below it.");

    private static void Fact(string citations, params string[] messages) => Findings.Expect(Wire + "fact Officials = 2\n  " + citations + "\n", messages);

    [Theory]
    [InlineData("cite Wire[|,|] \"x\"")]
    [InlineData("cite Wire page[||]")]
    public void One_that_could_not_be_read_is_reported_as_that_alone(string line) => Assert.DoesNotContain(
        "FACT0006", Findings.Ids(Wire + "fact A = 1\n  cite Wire\n  " + MarkupText.Parse(line).Text + "\n"));
}
