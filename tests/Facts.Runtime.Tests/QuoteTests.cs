using System;

namespace Facts.Runtime.Tests;

public sealed class QuoteTests
{
    [Fact]
    public void Quotes_of_the_same_texts_are_equal()
    {
        Quote one = Of("q1:xa1:yb1:z");
        Quote same = Of("q1:xb1:za1:y");
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("q1:Xa1:yb1:z")]
    [InlineData("q1:xa1:Yb1:z")]
    [InlineData("q1:xa1:yb1:Z")]
    [InlineData("q1:xa1:y")]
    [InlineData("q1:xb1:z")]
    public void Quotes_that_differ_in_a_text_are_not_equal(string field)
    {
        Quote one = Of("q1:xa1:yb1:z");
        Quote other = Of(field);
        Assert.False(one.Equals(other));
        Assert.False(one.Equals((object)other));
        Assert.False(one == other);
        Assert.True(one != other);
    }

    [Fact]
    public void Null_equals_null_alone()
    {
        Quote one = Of("q1:x");
        Quote? none = null;
        Assert.False(one.Equals(none));
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals((object)"x"));
        Assert.False(one == none);
        Assert.False(none == one);
        Assert.True(none == null);
    }

    [Fact]
    public void It_prints_in_quotation_marks() => Assert.Equal("\u201Cx\u201D", Of("q1:xa1:y").ToString());

    [Fact]
    public void Locators_of_the_same_term_and_value_are_equal()
    {
        Locator page = Locate("page 12");
        Locator same = Locate("page 12");
        Assert.True(page.Equals(same));
        Assert.True(page.Equals((object)same));
        Assert.True(page == same);
        Assert.False(page != same);
        Assert.Equal(page.GetHashCode(), same.GetHashCode());
        Assert.Equal("page 12", page.ToString());
    }

    [Theory]
    [InlineData("page 13")]
    [InlineData("Page 12")]
    [InlineData("12 page")]
    public void Locators_that_differ_are_not_equal(string other)
    {
        Assert.False(Locate("page 12").Equals(Locate(other)));
        Assert.False(Locate("page 12").Equals((object)Locate(other)));
        Assert.False(Locate("page 12") == Locate(other));
        Assert.True(Locate("page 12") != Locate(other));
        Assert.False(Locate("page 12").Equals((object?)null));
        Assert.False(Locate("page 12").Equals((object)"page 12"));
    }

    [Fact]
    public void A_default_locator_is_empty()
    {
        Locator none = default;
        Assert.Equal("", none.Term);
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.Equal(default, none);
        Assert.Equal(none.GetHashCode(), default(Locator).GetHashCode());
        Assert.False(none == Locate("page 12"));
    }

    private static Quote Of(string fields) => Assert.Single(Cite(fields).Quotes);

    private static Locator Locate(string text) => Assert.Single(Cite(TableWriter.Field('l', text)).Locators);

    private static Citation Cite(string fields)
    {
        var writer = new TableWriter();
        string citation = writer.Cite("0 Roads.Sources.A", fields);
        return Assert.Single(writer.Fact("Roads", "Z", citation).Table().Facts[0].Citations);
    }
}
