using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0203_EqualDisputeTests
{
    private const string Accepted = "FACT0203: This disputed value of 'Dossier.Notes.A' equals the accepted one. Cite its source there instead.";
    private const string Another = "FACT0203: This disputed value of 'Dossier.Notes.A' equals another one. Cite both sources under one of them.";

    [Theory]
    [InlineData("= 13", "13")]
    [InlineData(": decimal = 13", "13.0")]
    [InlineData(": decimal = 12.5%", "0.125")]
    [InlineData(": double = 1.5e3", "1500.0")]
    [InlineData("= -0.5", "-50%")]
    [InlineData("= \"Razov\"", "\"Razov\"")]
    [InlineData(": datetime = 2020-03-22T18:30Z", "2020-03-22T20:30:00+02:00")]
    [InlineData("= PT1H30M", "PT90M")]
    [InlineData("= 6.67430(15)e-11", "66.7430(15)e-12")]
    [InlineData("= 10..20", "10..20")]
    [InlineData(": decimal[] = [1, 2.50]", "[1.0, 2.5]")]
    [InlineData(": int = unknown", "unknown")]
    public void A_disputed_value_that_is_the_accepted_one_is_reported_at_it(string accepted, string disputed) =>
        Findings.Expect(Wire + $"fact A{(accepted[0] == ':' ? "" : " ")}{accepted}\n  cite Wire\n  disputed [|{disputed}|]\n    cite Wire page 2\n", Accepted);

    [Theory]
    [InlineData("= 13", "14")]
    [InlineData("= 13", "-13")]
    [InlineData(": decimal = 13", "1.3")]
    [InlineData("= \"Razov\"", "\"razov\"")]
    [InlineData(": partial date = 2020-03", "2020-03-01")]
    [InlineData("= 6.67430(15)e-11", "6.67430(22)e-11")]
    [InlineData("= 6.67430(15)e-11", "6.67430e-11 exact")]
    [InlineData("= 10..20", "10..<20")]
    [InlineData("= [\"a\", \"b\"]", "[\"ab\"]")]
    [InlineData(": int = unknown", "none")]
    public void Another_value_is_not(string accepted, string disputed) =>
        Findings.None(Wire + $"fact A{(accepted[0] == ':' ? "" : " ")}{accepted}\n  cite Wire\n  disputed {disputed}\n    cite Wire page 2\n");

    [Fact]
    public void Two_that_are_one_value_are_reported_at_the_second() =>
        Findings.Expect(Wire + "fact A = 13\n  cite Wire\n  disputed 9\n    cite Wire page 2\n  disputed [|9|]\n    cite Wire page 3\n", Another);

    [Fact]
    public void So_are_those_of_a_fact_without_an_accepted_value() =>
        Findings.Expect(Wire + "fact A\n  disputed 9.0\n    cite Wire page 2\n  disputed [|9|]\n    cite Wire page 3\n", Another);

    [Theory]
    [InlineData("30", "30", "", true)]
    [InlineData("30", "25", "", false)]
    [InlineData("", "30", "    Count = 30\n", true)]
    public void A_rows_is_compared_with_its_cell(string cell, string disputed, string more, bool isReported)
    {
        var text = $"table T by Item\n  | Item: string | Count: int | Other: int |\n  | \"Masks\" | {cell} | 30 |\n{more}    disputed Count = {(isReported ? "[|" + disputed + "|]" : disputed)}\n      cite Wire page 2\n  cite Wire\n";
        Findings.Expect(Wire + text, isReported ? ["FACT0203: This disputed value of 'Dossier.T.Masks.Count' equals the accepted one. Cite its source there instead."] : []);
    }

    [Fact]
    public void The_other_value_is_the_related_place()
    {
        var text = Wire + "fact A = 13\n  cite Wire\n  disputed 13\n    cite Wire page 2\n";
        Assert.Equal(text.IndexOf("13", System.StringComparison.Ordinal), Assert.Single(Findings.Of(text)).Related!.Value.Span.Start);
        text = Wire + "fact A = 1\n  cite Wire\n  disputed 13\n    cite Wire page 2\n  disputed 13\n    cite Wire page 3\n";
        Assert.Equal(text.IndexOf("13", System.StringComparison.Ordinal), Assert.Single(Findings.Of(text)).Related!.Value.Span.Start);
    }

    [Fact]
    public void Fields_are_compared_with_the_field_that_they_dispute() => Findings.Expect(Wire + """
        record Delivery
          Item: string
          Count: int
          Working: int
        fact A: Delivery
          cite Wire
          Item = "Masks"
          Count = 30
          Working = 25
            disputed [|25|]
              cite Wire page 2
          disputed Count = [|30|]
            cite Wire page 2
          disputed Working = 30
            cite Wire page 2
        """,
        "FACT0203: This disputed value of 'Dossier.Notes.A.Working' equals the accepted one. Cite its source there instead.",
        "FACT0203: This disputed value of 'Dossier.Notes.A.Count' equals the accepted one. Cite its source there instead.");

    [Fact]
    public void Entries_are_compared_each_for_itself() => Findings.Expect(Wire + """
        fact A: decimal
          cite Wire
          from 2007 = 19%
            disputed [|0.19|]
              cite Wire page 2
            disputed 16%
              cite Wire page 2
          from 2020 = 16%
        """, "FACT0203: This disputed value of 'Dossier.Notes.A.From2007_01_01' equals the accepted one. Cite its source there instead.");

    [Fact]
    public void A_value_that_is_reported_is_compared_with_none() =>
        Findings.Expect(Wire + "fact A: int = [|\"13\"|]\n  cite Wire\n  disputed 13\n    cite Wire page 2\n", "FACT1202: A text in quotes is not an 'int'. Write the number without quotes, or ': string'.");

    [Fact]
    public void Twenty_thousand_are_compared_in_time()
    {
        var text = Wire + "fact A = 1\n  cite Wire\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  disputed {i % 10_000}\n    cite Wire page {i}\n"));
        Assert.Equal(10_001, Findings.Ids(text).Count(id => id == "FACT0203"));
    }
}
