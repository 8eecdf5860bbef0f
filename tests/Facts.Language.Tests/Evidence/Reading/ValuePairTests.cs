using System.Linq;
using Facts.Language.Evidence.Reading;

namespace Facts.Language.Tests.Evidence.Reading;

public sealed class ValuePairTests
{
    public static TheoryData<string, int, string, string> Pairs
    {
        get
        {
            var data = new TheoryData<string, int, string, string>();
            foreach (var (table, line, pair) in ValuePair.All())
                data.Add(table, line, pair.Value, pair.Quote);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_quote_says_a_value_or_it_does_not(string table, int line, string value, string quote)
    {
        var pair = ValuePair.All().Single(entry => entry.Table == table && entry.Line == line).Pair;
        Assert.Equal((value, quote), (pair.Value, pair.Quote));
        var verdict = pair.Read();
        var outcome = verdict.Outcome switch
        {
            ValueOutcome.Found => "accept",
            ValueOutcome.OtherValue => "reject",
            // What is reported as an information is not accepted either.
            ValueOutcome.Unsure => pair.Expected == "reject" && pair.Says.Length == 0 ? "reject" : "unsure",
            _ => "not judged",
        };
        // A miss that is known is marked as one, and must still be one: whoever mends it takes the mark away.
        if (pair.IsMissed)
            Assert.NotEqual(pair.Expected, outcome);
        else
            Assert.Equal(pair.Expected + ": " + pair.Says, outcome + ": " + (pair.Says.Length == 0 ? "" : verdict.Others is [var other, ..] ? other.Value : ""));
    }

    [Fact]
    public void Few_of_those_that_were_kept_back_are_missed() => Assert.Equal(["own: 0", "held-back: 11"], ValuePair.All().GroupBy(entry => entry.Table).OrderByDescending(table => table.Key, System.StringComparer.Ordinal).Select(table => $"{table.Key}: {table.Count(entry => entry.Pair.IsMissed)}"));

    [Fact]
    public void Half_of_the_pairs_are_to_be_refused_and_enough_of_both_are_there()
    {
        foreach (var table in ValuePair.All().GroupBy(entry => entry.Table))
        {
            var accepted = table.Count(entry => entry.Pair.Expected == "accept");
            Assert.InRange(accepted, table.Count() * 0.4, table.Count() * 0.6);
            Assert.True(table.Count() >= 200, table.Key);
        }
    }
}
