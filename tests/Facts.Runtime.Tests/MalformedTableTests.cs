using System;
using System.Collections.Generic;
using System.IO;

namespace Facts.Runtime.Tests;

public sealed class MalformedTableTests
{
    [Theory]
    [InlineData("2#####H8:p1:ag1:b")]
    [InlineData("0#####H8:p1:ag1:b")]
    [InlineData("not a table")]
    public void A_version_to_come_wants_a_newer_library(string text)
    {
        var fault = Assert.Throws<NotSupportedException>(() => new TestTable(text).Fact(1));
        Assert.Contains("Update the Facts package", fault.Message, StringComparison.Ordinal);
        Assert.Contains("version '" + text[0] + "'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1####")]
    [InlineData("1####\\")]
    [InlineData("1#### ")]
    [InlineData("1####d")]
    [InlineData("1####$")]
    [InlineData("1####$##########")]
    [InlineData("1ccccc##########")]
    public void An_index_that_is_none_is_refused(string text)
    {
        var table = new TestTable(text);
        Assert.Throws<InvalidDataException>(() => table.Fact(1));
        Assert.Throws<InvalidDataException>(() => table.Facts);
        Assert.Throws<InvalidDataException>(() => table.File);
    }

    [Theory]
    [InlineData("1#####")]
    [InlineData("1#####F3:n1:a")]
    [InlineData("1#####H3:g1:a")]
    [InlineData("1#####H9:p1:a")]
    [InlineData("1#####H:p1:a")]
    [InlineData("1#####H-1:p1:a")]
    [InlineData("1#####H4p1:a")]
    [InlineData("1#####H4")]
    [InlineData("1#####H")]
    [InlineData("1#####H4294967300:p1:a")]
    [InlineData("1#####H999999999:p1:a")]
    [InlineData("1#####H4:p2:a")]
    [InlineData("1#####H5:p1:ag")]
    public void A_header_that_is_none_is_refused(string text)
    {
        Assert.Throws<InvalidDataException>(() => new TestTable(text).File);
        Assert.Throws<InvalidDataException>(() => new TestTable(text).Fact(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(10_000)]
    public void An_entry_that_leads_nowhere_is_refused(int offset)
    {
        var table = new TestTable("1####$" + TableWriter.Digits(1, 6) + TableWriter.Digits(offset, 5) + "H4:p1:aF8:g1:0n1:b");
        Assert.Throws<InvalidDataException>(() => table.Fact(1));
    }

    [Fact]
    public void A_digit_that_is_none_is_refused()
    {
        // The fact stands where the last digit would lead if it were taken for one: at 57, the value of ']', which follows the backslash.
        string header = TableWriter.Field('H', TableWriter.Field('p', new string('x', 32)));
        string text = "1####$" + TableWriter.Digits(1, 6) + "####]" + header + "F16:g1:0n1:bt1:iv1:7";
        Assert.Equal("7", new TestTable(text).Fact(1).Text);
        foreach (char digit in "\\ \"d\u00E4\u1234")
            Assert.Throws<InvalidDataException>(() => new TestTable(text.Replace(']', digit)).Fact(1));
    }

    [Theory]
    [InlineData("n1:bt1:i", "Name")]
    [InlineData("g1:9n1:bt1:i", "Name")]
    [InlineData("g0:n1:bt1:i", "Name")]
    [InlineData("g2:-1n1:bt1:i", "Name")]
    [InlineData("g1:xn1:bt1:i", "Group")]
    [InlineData("g11:00000000000n1:bt1:i", "Group")]
    [InlineData("g1:0t1:i", "Name")]
    [InlineData("g1:0t1:i", "Handle")]
    [InlineData("g1:0t1:i", "MemberName")]
    [InlineData("g1:0n1:bv1:1", "Type")]
    [InlineData("g1:0n1:bv1:1", "Value")]
    [InlineData("g1:0n1:bt1:i?", "Unit")]
    [InlineData("g1:0n1:bt1:iu:", "Unit")]
    [InlineData("g1:0n1:bt1:iu1;m", "Unit")]
    [InlineData("g1:0n1:bt1:ii1:9", "Citations")]
    [InlineData("g1:0n1:bt1:ii0:", "Citations")]
    [InlineData("g1:0n1:bt1:ic0:", "SourceName")]
    [InlineData("g1:0n1:bt1:ic4:s1:9", "SourceName")]
    [InlineData("g1:0n1:bt1:ic4:s1:0", "SourceName")]
    [InlineData("g1:0n1:bt1:ic4:s1:1", "Source")]
    [InlineData("g1:0n1:bt1:ic9:s1:2l1:x?", "Locators")]
    [InlineData("g1:0n1:bt1:ic9:s1:2q9:x?", "Quotes")]
    public void What_a_fact_needs_and_lacks_is_refused_when_asked_for(string fact, string member)
    {
        TestTable table = new TableWriter().Header("g5:Roads").Header("r1:0r3:x Ar3:0 A").Record(1, 'F', fact).Table();
        Fact view = table.Fact(1);
        Assert.Throws<InvalidDataException>(() => _ = member switch
        {
            "Name" => view.Name,
            "Group" => view.Group,
            "Handle" => view.Handle,
            "MemberName" => view.MemberName,
            "Type" => view.Type,
            "Value" => view.Value,
            "Unit" => view.Unit,
            "Citations" => view.Citations,
            "SourceName" => view.Citations[0].SourceName,
            "Source" => view.Citations[0].Source,
            "Locators" => view.Citations[0].Locators,
            _ => (object?)view.Citations[0].Quotes,
        });
    }

    [Fact]
    public void What_a_source_needs_and_lacks_is_refused_when_asked_for()
    {
        TestTable table = new TableWriter().Record(1, 'S', "l1:xf5:title").Table();
        Source source = table.Source(1);
        Assert.Equal("x", source.Label);
        Assert.Throws<InvalidDataException>(() => source.Name);
        Assert.Throws<InvalidDataException>(() => source.FullName);
        Assert.Throws<InvalidDataException>(() => source.Title);
        Assert.Throws<InvalidDataException>(() => source.Fields);
        Assert.Throws<InvalidDataException>(() => source.Authors);
    }

    [Fact]
    public void Something_behind_the_last_record_is_refused()
    {
        string text = new TableWriter().Fact("Roads", "Z").Write();
        Assert.Throws<InvalidDataException>(() => new TestTable(text + "F").Facts);
        Assert.Throws<InvalidDataException>(() => new TestTable(text[..^1]).Facts);
    }

    [Fact]
    public void A_table_without_text_is_refused() => Assert.Throws<InvalidDataException>(() => new TestTable(null!).Facts);
}
