using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Runtime.Tests;

public sealed class SourceTests
{
    private static readonly string[] Written =
    [
        "title A crime mystery", "kind article", "author Ann Author", "publisher Example Wire", "published 2022-04", "author Ben  Author", "url https://example.org/a",
        "doi 10.1000/182", "isbn 978-3-16-148410-0", "archived https://web.example/1", "accessed 2026-11-22", "language de-AT", "license CC BY 4.0", "key utility-2022",
        "via Wire2021", "shelf-mark  Q 12", "evidence sources/a.seal",
    ];

    [Fact]
    public void Everything_that_is_stated_is_there()
    {
        Source source = Of(["l9:Utility 2", "d4:Seen", .. Written.Select(field => TableWriter.Field('f', field))]);
        Assert.Equal("Utility2022", source.Name);
        Assert.Equal("Roads.Sources.Utility2022", source.FullName);
        Assert.Equal("Utility 2", source.Label);
        Assert.Equal("Seen", source.Documentation);
        Assert.Equal("A crime mystery", source.Title);
        Assert.Equal("article", source.Kind);
        Assert.Equal(["Ann Author", "Ben  Author"], source.Authors);
        Assert.Equal("Example Wire", source.Publisher);
        Assert.Equal("2022-04", source.Published);
        Assert.Equal("https://example.org/a", source.Url);
        Assert.Equal("10.1000/182", source.Doi);
        Assert.Equal("978-3-16-148410-0", source.Isbn);
        Assert.Equal("https://web.example/1", source.Archived);
        Assert.Equal("2026-11-22", source.Accessed);
        Assert.Equal("de-AT", source.Language);
        Assert.Equal("CC BY 4.0", source.License);
        Assert.Equal("utility-2022", source.Key);
        Assert.Equal("Wire2021", source.Via);
        Assert.Equal("sources.facts", source.File);
        Assert.Equal("Utility2022: A crime mystery", source.ToString());
    }

    [Fact]
    public void Fields_come_word_for_word_in_their_order()
    {
        Source source = Of([.. Written.Select(field => TableWriter.Field('f', field))]);
        Assert.Equal(Written, source.Fields.Select(field => field.Key + " " + field.Value));
        Assert.Equal(" Q 12", source.Fields[15].Value);
    }

    [Fact]
    public void What_is_not_stated_is_null_or_empty()
    {
        Source source = Of();
        string?[] all =
        [
            source.Label, source.Documentation, source.Title, source.Kind, source.Publisher, source.Published, source.Url, source.Doi, source.Isbn, source.Archived,
            source.Accessed, source.Language, source.License, source.Key, source.Via,
        ];
        Assert.All(all, Assert.Null);
        Assert.Empty(source.Authors);
        Assert.Empty(source.Fields);
        Assert.Equal("Utility2022", source.ToString());
    }

    [Fact]
    public void A_key_is_matched_as_a_whole()
    {
        Source source = Of("f9:titles At", "f6:titl B", "f7:Title C", "f6:title ");
        Assert.Equal("", source.Title);
    }

    [Fact]
    public void The_first_of_two_fields_counts() => Assert.Equal("A", Of("f7:title A", "f7:title B").Title);

    [Fact]
    public void A_name_without_dots_is_its_own_simple_name()
    {
        Source source = new TableWriter().Source("Wire2021").Table().Sources[0];
        Assert.Equal("Wire2021", source.Name);
        Assert.Equal("Wire2021", source.FullName);
    }

    [Fact]
    public void Lists_are_kept_and_cannot_be_changed()
    {
        Source source = Of("f8:author A");
        Assert.Same(source.Authors, source.Authors);
        Assert.Same(source.Fields, source.Fields);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)source.Authors)[0] = "B");
        Assert.Throws<NotSupportedException>(() => ((IList<KeyValuePair<string, string>>)source.Fields)[0] = default);
    }

    [Fact]
    public void Views_of_the_same_source_are_equal()
    {
        TestTable table = new TableWriter().Source("Roads.Sources.A").Source("Roads.Sources.B").Table();
        Source one = table.Sources[0];
        Source same = table.Source(StableHash.Of("Roads.Sources.A"));
        Source other = table.Sources[1];
        Source? none = null;
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals((object)other));
        Assert.True(one != other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(new TestTable(table.Text).Sources[0]));
        Assert.False(one.Equals(none));
        Assert.False(one.Equals((object?)null));
        Assert.False(none == one);
        Assert.True(none == null);
    }

    private static Source Of(params string[] fields) => new TableWriter("sources.facts").Source("Roads.Sources.Utility2022", fields).Table().Sources[0];
}
