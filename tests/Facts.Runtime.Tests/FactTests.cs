namespace Facts.Runtime.Tests;

public sealed class FactTests
{
    [Fact]
    public void Everything_that_is_stated_is_there()
    {
        TestTable table = new TableWriter("tolls.facts")
            .Fact("Roads.Bridges", "OldStone", "t1:m", "v4:41.5", "u1:m", TableWriter.Field('l', "Old Stone Bridge"), TableWriter.Field('d', "Its length.\nMeasured."))
            .Table();
        Fact fact = Assert.Single(table.Facts);
        Assert.Equal("Roads.Bridges.OldStone", fact.Name);
        Assert.Equal("OldStone", fact.MemberName);
        Assert.Equal("Roads.Bridges", fact.Group);
        Assert.Equal("Old Stone Bridge", fact.Label);
        Assert.Equal("m", fact.Unit);
        Assert.Equal("Its length.\nMeasured.", fact.Documentation);
        Assert.Equal("tolls.facts", fact.File);
        Assert.Equal("41.5", fact.Text);
        Assert.Equal(FactType.Decimal, fact.Type);
        Assert.Equal(StableHash.Of("Roads.Bridges.OldStone"), fact.Handle);
        Assert.Same(table, fact.Table);
        Assert.Empty(fact.Citations);
        Assert.Equal("Roads.Bridges.OldStone = 41.5 m", fact.ToString());
    }

    [Fact]
    public void What_is_not_stated_is_null()
    {
        Fact fact = new TableWriter().Fact("Roads", "Z", "t1:i", "v1:1").Table().Facts[0];
        Assert.Null(fact.Label);
        Assert.Null(fact.Unit);
        Assert.Null(fact.Documentation);
        Assert.Equal("Roads.Z = 1", fact.ToString());
    }

    [Fact]
    public void A_stated_empty_text_is_not_null()
    {
        Fact fact = new TableWriter().Fact("Roads", "Z", "t1:s", "v0:", "d0:").Table().Facts[0];
        Assert.Equal("", fact.Text);
        Assert.Equal("", fact.Value);
        Assert.Equal("", fact.Documentation);
    }

    [Fact]
    public void Facts_of_a_group_share_the_string_of_its_name()
    {
        TestTable table = new TableWriter().Fact("Roads", "Y").Fact("Roads", "Z").Fact("Rivers", "Y").Table();
        Assert.Same(table.Facts[0].Group, table.Facts[1].Group);
        Assert.Equal("Rivers", table.Facts[2].Group);
    }

    [Theory]
    [InlineData("Gro\u00DFe Br\u00FCcke \u03A9 \U0001F600")]
    [InlineData("a quote \" a backslash \\ a brace { a \0 null")]
    [InlineData("F5:c3:H9:")]
    public void Any_text_comes_back(string text)
    {
        TestTable table = new TableWriter(text).Fact(text, text, "t1:s", TableWriter.Field('v', text), TableWriter.Field('d', text)).Table();
        Fact fact = table.Fact(StableHash.Of(text + "." + text));
        Assert.Equal(text, fact.Value);
        Assert.Equal(text, fact.Documentation);
        Assert.Equal(text, fact.MemberName);
        Assert.Equal(text, fact.File);
        Assert.Equal(text + "." + text, fact.Name);
    }

    [Fact]
    public void Lone_surrogates_and_long_texts_come_back()
    {
        string odd = "\ud800 and \udc00 and " + new string('\u4E00', 1_000_000);
        TestTable table = new TableWriter().Fact("Roads", "Z", "t1:s", TableWriter.Field('v', odd)).Fact("Roads", "Y", "t1:i", "v1:5").Table();
        Assert.Equal(odd, table.Fact(StableHash.Of("Roads.Z")).Value);
        Assert.Equal(5, table.Fact(StableHash.Of("Roads.Y")).Value); // its offset wants all digits
    }

    [Fact]
    public void Views_of_the_same_fact_are_equal()
    {
        TestTable table = new TableWriter().Fact("Roads", "Y", "v1:1").Fact("Roads", "Z", "v1:1").Table();
        Fact one = table.Fact(StableHash.Of("Roads.Y"));
        Fact same = table.Facts[0];
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Other_facts_and_facts_of_other_tables_are_not_equal()
    {
        TestTable table = new TableWriter().Fact("Roads", "Y", "v1:1").Fact("Roads", "Z", "v1:1").Table();
        Fact one = table.Facts[0];
        Fact other = table.Facts[1];
        Fact elsewhere = new TestTable(table.Text).Facts[0];
        Assert.False(one.Equals(other));
        Assert.False(one == other);
        Assert.True(one != other);
        Assert.False(one.Equals((object)other));
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(elsewhere));
        Assert.False(one.Equals((object)"Roads.Y"));
    }

    [Fact]
    public void Null_equals_null_alone()
    {
        Fact one = new TableWriter().Fact("Roads", "Y", "v1:1").Table().Facts[0];
        Fact? none = null;
        Assert.False(one.Equals(none));
        Assert.False(one.Equals((object?)null));
        Assert.False(one == none);
        Assert.False(none == one);
        Assert.True(none != one);
        Assert.True(none == null);
    }
}
