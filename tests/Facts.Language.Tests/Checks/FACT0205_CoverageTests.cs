using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0205_CoverageTests
{
    private const string Both = "Each day has one value: correct the days of one of the two.";

    [Theory]
    [InlineData("from 2000 until 2010-12-31 = 1\n  from [|2010-06-01|] = 2", "the one from 2000-01-01 until 2010-12-31")]
    [InlineData("from 2000 until 2010 = 1\n  from [|2010-12|] = 2", "the one from 2000-01-01 until 2010-12-31")]
    [InlineData("from 2000 = 1\n  from [|2000-01-01|] = 2", "the one from 2000-01-01")]
    [InlineData("until 2006 = 1\n  from [|2006-12|] = 2", "the one until 2006-12-31")]
    [InlineData("until 2006 = 1\n  until [|2007|] = 2", "the one until 2006-12-31")]
    [InlineData("from [|2005|] until 2006 = 1\n  from 2000 until 2010 = 2", "the one from 2000-01-01 until 2010-12-31")]
    [InlineData("from 0001-01-01 until 0002-12 = 1\n  from [|0002-12-31|] = 2", "the one from 0001-01-01 until 0002-12-31")]
    [InlineData("until 0001-01-01 = 1\n  from [|0001-01|] = 2", "the one until 0001-01-01")]
    public void An_overlap_is_an_error_at_the_entry_that_begins_later(string entries, string other) =>
        Findings.Expect(Wire + $"fact A\n  cite Wire\n  {entries}\n", $"FACT0205: This entry overlaps {other}. {Both}");

    [Fact]
    public void The_one_that_it_overlaps_is_the_related_place()
    {
        var text = Wire + "fact A\n  cite Wire\n  from 2000 until 2020 = 1\n  from 2010 = 2\n";
        var found = Assert.Single(Findings.Of(text));
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal(text.IndexOf("2000", System.StringComparison.Ordinal), found.Related!.Value.Span.Start);
    }

    [Fact]
    public void An_end_that_is_too_late_is_one_mistake() => Findings.Expect(
        Wire + "fact A\n  cite Wire\n  from 2000 until 2200 = 1\n  from [|2005|] until 2006 = 2\n  from 2007 until 2008 = 3\n  from 2009 = 4\n",
        $"FACT0205: This entry overlaps the one from 2000-01-01 until 2200-12-31. {Both}");

    [Theory]
    [InlineData("from 2000 until 2005-12-31 = 1\n  from [|2007|] = 2", "from 2006-01-01 until 2006-12-31", "from 2006-01-01 until 2006-12-31")]
    [InlineData("from 2000 until 2005 = 1\n  from [|2006-01-02|] = 2", "on 2006-01-01", "from 2006-01-01 until 2006-01-01")]
    [InlineData("from [|2000|] = 1\n  until 1998-02 = 2", "from 1998-03-01 until 1999-12-31", "from 1998-03-01 until 1999-12-31")]
    public void A_gap_is_a_warning_at_the_entry_behind_it(string entries, string days, string entry)
    {
        var text = Wire + $"fact A\n  cite Wire\n  {entries}\n";
        Findings.Expect(text, $"FACT0205: No entry says what holds {days}. If there is no value, write '{entry} = none'.");
        Assert.Equal(Severity.Warning, Assert.Single(Findings.Of(MarkupText.Parse(text).Text)).Severity);
    }

    [Fact]
    public void The_gap_is_filled_by_what_the_message_says() =>
        Findings.None(Wire + "fact A\n  cite Wire\n  from 2000 until 2005-12-31 = 1\n  from 2007 = 2\n  from 2006-01-01 until 2006-12-31 = none\n");

    [Theory]
    [InlineData("from 2000 = 1")]
    [InlineData("until 2000 = 1")]
    [InlineData("from 2000 until 2005 = 1")]
    [InlineData("from 2000 = 1\n  from 2005 = 2")]
    [InlineData("from 2005 = 1\n  from 2000 = 2")]
    [InlineData("from 2000 until 2004 = 1\n  from 2005 until 2006-02 = 2\n  from 2006-03 = 3")]
    [InlineData("until 1999 = none\n  from 2000 until 2000-02-29 = 1\n  from 2000-03-01 = unknown")]
    [InlineData("from 9999-12-31 = 1\n  until 9999-12-30 = 2")]
    public void Days_that_follow_each_other_are_right(string entries) => Findings.None(Wire + $"fact A\n  cite Wire\n  {entries}\n");

    /// <summary>Where the days of one entry are not known, those between the others may be its own.</summary>
    [Fact]
    public void An_entry_without_its_days_may_fill_the_gap() => Findings.Expect(
        Wire + "fact A\n  cite Wire\n  from 2000 until 2001 = 1\n  from [|2002-01-01T00:00Z|] until 2009 = 2\n  from 2010 = 3\n",
        "FACT1530: '2002-01-01T00:00Z' has a time of day, and here stands a day. Write 2002-01-01.");

    [Fact]
    public void Twenty_thousand_entries_are_compared_in_time()
    {
        var day = new System.DateTime(1900, 1, 1);
        var lines = Enumerable.Range(0, 20_000).Select(i => $"  from {day.AddDays(i):yyyy-MM-dd} = {i.ToString(CultureInfo.InvariantCulture)}\n").Reverse();
        Findings.None(Wire + "fact A\n  cite Wire\n" + string.Concat(lines));
        Assert.Single(Findings.Of(Wire + "fact A\n  cite Wire\n  from 1900-01-01 until 2100 = 0\n" + string.Concat(lines.SkipLast(1))));
        Assert.Equal(19_999, Findings.Of(Wire + "fact A\n  cite Wire\n" + string.Concat(Enumerable.Repeat("  from 1900 = 1\n", 20_000))).Count);
    }
}
