using System.Linq;
using Facts.Language.Diagnostics;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0102_ValueNotInQuoteTests
{
    private const string Correct = " Correct the value, or quote the words that carry it.";
    private const string Quote = " Quote the words that carry the value.";

    /// <summary>Sources in several languages, and types.</summary>
    private const string Project = Wire + "  language en\n" + """
        source Zeitung
          title "Zeitung"
          url "https://example.org/zeitung"
          language de
        source Anywhere
          title "Anywhere"
          url "https://example.org/anywhere"
        enum Role { Doctor, Nurse }
        record Delivery
          Item: string
          Count: int
          Working: int?

        """;

    [Fact]
    public void One_other_value_is_shown_with_what_it_was_read_from() =>
        Findings.Expect(Wire + "fact A = [|105|]\n  cite Wire \"104 people got out\"\n", "FACT0102: The quote says 104 (“104 people”), the value is 105." + Correct);

    [Theory]
    [InlineData(": decimal in EUR = [|4_000_000|]", "cost Italy three million euros", "The quote says 3_000_000 EUR (“three million euros”), the value is 4_000_000 EUR.")]
    [InlineData(" = [|2 USD|]", "cost €2", "The quote says 2 EUR (“€2”), the value is 2 USD.")]
    [InlineData(" = [|17%|]", "16 percent of them", "The quote says 16% (“16 percent”), the value is 17%.")]
    [InlineData(" = [|2020-03-21|]", "It was March 22, 2020", "The quote says 2020-03-22 (“March 22, 2020”), the value is 2020-03-21.")]
    [InlineData(" = [|4.002602(3)|]", "mass 4.002602(2)", "The quote says 4.002602 ± 0.000002 (“mass 4.002602(2)”), the value is 4.002602(3).")]
    [InlineData(" = [|-40|]", "40 degrees", "The quote says 40 (“40 degrees”), the value is -40.")]
    [InlineData(" = [|42 kg|]", "weighs 42 g", "The quote says 42 g (“42 g”), the value is 42 kg.")]
    [InlineData(" = [|41 t|]", "forty tons", "The quote says 40 t (“forty tons”), the value is 41 t.")]
    [InlineData(" = [|1_500_000 USD|]", "cost 1500000 EUR", "The quote says 1_500_000 EUR (“1500000 EUR”), the value is 1_500_000 USD.")]
    [InlineData(": measured = [|6.67430(15)e-11|]", "6.674 30(17) x 10^-11", "The quote says 6.674 30(17) x 10^-11 (“6.674 30(17) x 10^-11”), the value is 6.67430(15)e-11.")]
    [InlineData(" = [|10..21|]", "10 to 20 people", "The quote says 10..20 (“10 to 20 people”), the value is 10..21.")]
    [InlineData(" = [|PT1H|]", "after 90 minutes", "The quote says PT1H30M (“90 minutes”), the value is PT1H.")]
    [InlineData(": Role = [|Doctor|]", "four nurses", "The quote says Nurse (“four nurses”), the value is Doctor.")]
    public void Each_kind_is_shown_as_it_is_written(string value, string quote, string message) =>
        Findings.Expect(Project + $"fact A{value}\n  cite Wire \"{quote}\"\nfact Z = true\n  cite Zeitung\n  cite Anywhere\n", "FACT0102: " + message + Correct);

    [Theory]
    [InlineData("28 doctors and four nurses", "The quotes say 28 (“28 doctors”), 4 (“four nurses”), and not for certain 105.")]
    [InlineData("in the beginning", "No quote says 105 for certain.")]
    [InlineData("1, 2, 3, 4 and 5 people", "The quotes say 1 (“1”), 2 (“2”), 3 (“3”) …, and not for certain 105.")]
    public void None_or_several_are_an_information(string quote, string message)
    {
        var text = Wire + $"fact A = [|105|]\n  cite Wire \"{quote}\"\n";
        Findings.Expect(text, "FACT0102: " + message + Quote);
        Assert.Equal(Severity.Info, Assert.Single(Findings.Of(MarkupText.Parse(text).Text)).Severity);
    }

    [Theory]
    [InlineData(": decimal = [|1%|]", "bis 11.604 Euro", "The quotes say 11604 EUR (“11.604 Euro”), and not for certain 1%.")]
    [InlineData(" = [|5 m/s|]", "5 m", "The quotes say 5 m (“5 m”), and not for certain 5 m/s.")]
    [InlineData(": decimal in mL = [|10|]", "je zwei 5 ml Löffel", "The quotes say 5 ml (“5 ml”), and not for certain 10 mL.")]
    [InlineData(" = [|-5|]", "ein Verlust von 5", "The quotes say 5 (“von 5”), and not for certain -5.")]
    public void What_is_of_another_kind_or_may_be_more_is_an_information(string value, string quote, string message)
    {
        var text = Project + $"fact A{value}\n  cite Zeitung \"{quote}\"\nfact Z = true\n  cite Wire\n  cite Anywhere\n";
        Findings.Expect(text, "FACT0102: " + message + Quote);
        Assert.Equal(Severity.Info, Assert.Single(Findings.Of(MarkupText.Parse(text).Text)).Severity);
    }

    [Fact]
    public void The_key_of_a_row_in_money_is_no_other_value_of_its_rate() => Assert.All(
        Findings.Of(Project + """
            table Rates by Income
              | Income: range int in EUR | Rate: decimal | cite |
              | ..<11_605 | 0% | Zeitung "bis 11.604 Euro (Grundfreibetrag)" |
              | 11_605..  | 14% | Zeitung "von 11.605 Euro an 14 Prozent" |
            fact Z = true
              cite Wire
              cite Anywhere
            """).Where(found => found.Rule.Id == "FACT0102" && found.Message.Contains('%', System.StringComparison.Ordinal)),
        found => Assert.Equal(Severity.Info, found.Severity));

    [Fact]
    public void One_other_is_a_warning_and_the_quotes_are_its_related_places()
    {
        var text = Wire + "fact A = 105\n  cite Wire \"104 people\" \"104 of them\"\n  cite Wire page 2 \"104\"\n";
        var found = Assert.Single(Findings.Of(text));
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(["\"104 people\"", "\"104 of them\"", "\"104\""], found.RelatedPlaces.Select(place => text.Substring(place.Span.Start, place.Span.Length)));
        Assert.All(found.RelatedPlaces, place => Assert.Equal("notes.facts", place.Path));
    }

    [Theory]
    [InlineData("fact A = 104\n  cite Wire \"104 people\"\n")]
    [InlineData("fact A = 104\n  cite Wire \"people got out\" \"104 of them\"\n")]
    [InlineData("fact A = 104\n  cite Wire \"people got out\"\n  cite Wire \"104 of them\"\n")]
    [InlineData("fact A = 104\n  cite Wire page 2\n")]
    [InlineData("fact A: int = unknown\n  cite Wire \"28 doctors\"\n")]
    [InlineData("fact A: int = none\n  cite Wire \"28 doctors\"\n")]
    [InlineData("fact A = false\n  cite Wire \"28 doctors\"\n")]
    [InlineData("fact B = 4\n  cite Wire \"four\"\nfact A = B + 1\n  cite Wire \"28 doctors\"\n")]
    [InlineData("group G\n  cite Wire \"28 doctors\"\n  fact A = 4\n")]
    [InlineData("fact A = \"Sergey Kikot\"\n  also \"Sergei Kikut\"\n  cite Wire \"General Sergei Kikut\"\n")]
    [InlineData("fact A = \"military airport\"\n  cite Wire \"aeroporto militare\"\n    translation \"the military airport\"\n")]
    [InlineData("fact A = 4\n  against Wire \"five nurses\"\n  cite Wire \"four nurses\"\n")]
    [InlineData("fact A = 4\n  qualifier B = 5\n  cite Wire \"four nurses\"\n")]
    public void What_a_quote_says_or_need_not_say_is_not_reported(string text) => Findings.None(Wire + text);

    [Fact]
    public void A_translation_does_not_hide_what_the_quote_says() => Findings.Expect(
        Wire + "fact A = [|5|]\n  cite Wire \"4 infirmieri\"\n    translation \"five nurses\"\n", "FACT0102: The quote says 4 (“4 infirmieri”), the value is 5." + Correct);

    [Fact]
    public void Disputed_values_are_held_against_their_own_quotes() => Findings.Expect(
        Wire + "fact A = 13\n  cite Wire \"13 planes\"\n  disputed [|10|]\n    cite Wire page 2 \"nine vehicles\"\n", "FACT0102: The quote says 9 (“nine vehicles”), the value is 10." + Correct);

    [Fact]
    public void Entries_are_held_against_their_own_quotes() => Findings.Expect(Wire + """
        fact A: decimal
          cite Wire "19 per cent, later 16 per cent"
          from 2007 until 2019 = 19%
          from 2020 until 2020 = 15%
          from 2021 = [|20%|]
            cite Wire page 2 "21 per cent"
        """,
        "FACT0102: The quote says 21% (“21 per cent”), the value is 20%." + Correct);

    [Fact]
    public void Fields_and_elements_are_held_against_their_own_quotes_or_those_around() => Findings.Expect(Project + """
        fact A: Delivery
          cite Wire "30 lung ventilators"
          Item = "lung ventilators"
          Count = [|31|]
            cite Wire page 2 "30 of them"
          Working = [|5|]
        fact B
          - "Cuba"
            cite Zeitung "aus Cuba"
          - [|"Chile"|]
            cite Anywhere "from China"
        """,
        "FACT0102: The quote says 30 (“30 of them”), the value is 31." + Correct,
        "FACT0102: The quote says 30 (“30 lung”), the value is 5." + Correct,
        "FACT0102: No quote says \"Chile\" for certain." + Quote);

    [Fact]
    public void The_cells_of_a_row_are_held_against_its_quotes_together() => Findings.Expect(Project + """
        table Deliveries: Delivery by Item
          | Item             | Count         | Working | cite                                         |
          | "face masks"     | 521_800       |         | Wire "521,800 face masks"                    |
          | "rapid tests"    | [|10_001|]    |         | Wire "10,000 rapid tests"                    |
          | [|"ventilators"|] | 30           | [|25|]  | Wire "30 of them" "many did not work"        |
          | "protective suits" | [|1_000|]   | unknown | Wire "protective suits"; Wire page 2 "10 000 suits or 2 000" |
          | "analyzers"      | 2             | [|1|]   | Wire "two analyzers"                         |
            Working
              cite Zeitung "zwei"
              cite Anywhere "two"
        """,
        "FACT0102: The quote says 10_000 (“10,000 rapid”), the value is 10_001." + Correct,
        "FACT0102: No quote says \"ventilators\" for certain." + Quote,
        "FACT0102: The quotes say 30 (“30 of them”), and not for certain 25." + Quote,
        "FACT0102: The quotes say 10_000 (“10 000 suits”), 2_000 (“or 2 000”), and not for certain 1_000." + Quote,
        "FACT0102: The quote says 2 (“zwei”), the value is 1." + Correct);

    [Fact]
    public void Numbers_are_read_in_the_language_of_their_source() => Findings.Expect(Project + """
        fact A = 1_454
          cite Zeitung "1.454 Tests"
        fact B = [|1_454|]
          cite Wire "1.454 of us"
        fact C: decimal = 1.454
          cite Anywhere "1.454 of them"
        """, "FACT0102: The quote says 1.454 (“1.454 of us”), the value is 1_454." + Correct);

    [Fact]
    public void The_source_may_stand_in_another_file() => Findings.Expect(
        [
            ("notes.facts", "fact A = [|1_455|]\n  cite Zeitung \"1.454 Tests\"\nfact B = 1\n  cite Wire\n  cite Anywhere\n"),
            ("sources.facts", Project),
        ],
        "FACT0102: The quote says 1_454 (“1.454 Tests”), the value is 1_455." + Correct);

    [Fact]
    public void A_quote_that_is_reported_already_is_not_reported_for_its_value()
    {
        Findings.Expect(Wire + "fact A = 4\n  cite Wire [|\"…\"|]\n", "FACT1304: A quote must have words. Write the phrase that carries the value, or remove the quote.");
        Findings.Expect(
            [("notes.facts", Wire + "  evidence \"wire.evidence.txt\"\nfact A = 4\n  cite Wire [|\"five nurses\"|]\n"), ("wire.evidence.txt", "There came a great many soldiers, and with them four nurses.")],
            "FACT0101: The evidence of 'Wire' does not have this quote. The nearest passage is “four nurses”.");
        Assert.Equal(["FACT0002"], Findings.Ids("fact A = 4\n  cite Nobody \"five\"\n"));
    }
}
