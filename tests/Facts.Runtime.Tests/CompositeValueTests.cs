using System;
using System.Collections.Generic;
using System.IO;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

/// <summary>Lists, ranges, enums and records: the values of which only the table knows the type.</summary>
public sealed class CompositeValueTests
{
    [Fact]
    public void A_list_is_one_of_its_elements_type()
    {
        Assert.Equal([1, 2], Assert.IsAssignableFrom<IReadOnlyList<int>>(Of("[i", X(List(V("1"), V("2")))).Value));
        Assert.Equal(["a"], Of("[s", X(List(V("a")))).As<IReadOnlyList<string>>());
        Assert.Equal([true], Of("[b", X(List(V("true")))).As<IReadOnlyList<bool>>());
        Assert.Equal([1L], Of("[l", X(List(V("1")))).As<IReadOnlyList<long>>());
        Assert.Equal([1.50m], Of("[m", X(List(V("1.50")))).As<IReadOnlyList<decimal>>());
        Assert.Equal([1.5, 2.5], Of("[d", X(List(V("1.5"), V("2.5")))).As<IReadOnlyList<double>>());
        Assert.Equal([1.5, 2.5], Of("[M", X(List(V("1.5(2)"), V("2.5 exact")))).As<IReadOnlyList<double>>());
        Assert.Equal([new PartialDate(2020)], Of("[P", X(List(V("2020")))).As<IReadOnlyList<PartialDate>>());
        Assert.Equal([new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)], Of("[T", X(List(V("2020-01-02T03:04:05Z")))).As<IReadOnlyList<DateTimeOffset>>());
        Assert.Equal([TimeSpan.FromDays(7)], Of("[U", X(List(V("P1W")))).As<IReadOnlyList<TimeSpan>>());
        Assert.Equal([new Uri("https://example.org")], Of("[R", X(List(V("https://example.org")))).As<IReadOnlyList<Uri>>());
        Assert.Equal([new Version(1, 2)], Of("[V", X(List(V("1.2")))).As<IReadOnlyList<Version>>());
        Assert.Equal([Guid.Empty], Of("[G", X(List(V("00000000-0000-0000-0000-000000000000")))).As<IReadOnlyList<Guid>>());
        Assert.Equal([new DateTime(2020, 1, 2)], Of("[D", X(List(V("2020-01-02")))).As<IReadOnlyList<DateTime>>());
#if !FACTS_NETSTANDARD
        Assert.Equal([new DateOnly(2020, 1, 2)], Of("[D", X(List(V("2020-01-02")))).As<IReadOnlyList<DateOnly>>());
#endif
        Assert.Empty(Of("[i", X(List())).As<IReadOnlyList<int>>());
    }

    [Fact]
    public void A_list_whose_elements_may_be_missing_is_one_of_the_nullable_type()
    {
        Assert.Equal([1, null, null, 4], Of("[?i", X(List(V("1"), Unknown, None, V("4")))).As<IReadOnlyList<int?>>());
        Assert.Equal(["a", null], Of("[?s", X(List(V("a"), NotStated))).As<IReadOnlyList<string?>>());
        Assert.Throws<InvalidDataException>(() => Of("[i", X(List(Unknown))).Value);
        Assert.Throws<InvalidDataException>(() => Of("[s", X(List(Unknown))).Value);
        Assert.Equal("[1, unknown, none, 4]", Of("[?i", X(List(V("1"), Unknown, None, V("4")))).Text);
    }

    [Fact]
    public void A_list_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<int>)Of("[i", X(List(V("1")))).Value!)[0] = 2);

    [Fact]
    public void A_range_is_an_interval()
    {
        Assert.Equal(Interval.Closed(10, 20), Of("<i", X(Closed(V("10"), V("20")))).Value);
        Assert.Equal(Interval.HalfOpen(10L, 20L), Of("<l", X(HalfOpen(V("10"), V("20")))).Value);
        Assert.Equal(Interval.AtLeast(1.5m), Of("<m", X(Closed(V("1.5"), NotStated))).Value);
        Assert.Equal(Interval.Below(1.5), Of("<d", X(HalfOpen(NotStated, V("1.5")))).Value);
        Assert.Equal(Interval.Closed(1.5, 2.5), Of("<M", X(Closed(V("1.5(1)"), V("2.5(1)")))).Value);
        Assert.Equal(Interval.Closed("a", "b"), Of("<s", X(Closed(V("a"), V("b")))).Value);
        Assert.Equal(Interval.AtMost(new PartialDate(2020)), Of("<P", X(Closed(NotStated, V("2020")))).Value);
        Assert.Equal(Interval.AtMost(TimeSpan.FromHours(1)), Of("<U", X(Closed(NotStated, V("PT1H")))).Value);
        Assert.Equal(Interval.AtMost(new Version(1, 2)), Of("<V", X(Closed(NotStated, V("1.2")))).Value);
        Assert.Equal(Interval.AtMost(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)), Of("<T", X(Closed(NotStated, V("2020-01-02T03:04:05Z")))).Value);
        Assert.Equal(Interval.AtMost(new DateTime(2020, 1, 2)), Of("<D", X(Closed(NotStated, V("2020-01-02")))).As<Interval<DateTime>>());
#if !FACTS_NETSTANDARD
        Assert.Equal(Interval.AtMost(new DateOnly(2020, 1, 2)), Of("<D", X(Closed(NotStated, V("2020-01-02")))).Value);
#endif
        Assert.Equal([Interval.Closed(1, 2), Interval.AtLeast(3)], Of("[<i", X(List(Closed(V("1"), V("2")), Closed(V("3"), NotStated)))).As<IReadOnlyList<Interval<int>>>());
    }

    [Theory]
    [InlineData("v2:10", "v2:20", ']', "10..20")]
    [InlineData("v2:10", "v2:20", ')', "10..<20")]
    [InlineData("v2:10", "e0:", ')', "10..")]
    [InlineData("e0:", "v2:20", ')', "..<20")]
    [InlineData("e0:", "v2:20", ']', "..20")]
    [InlineData("e0:", "e0:", ']', "..")]
    public void The_text_of_a_range_is_that_of_the_language(string lower, string upper, char end, string text)
    {
        Fact fact = Of("<i", X(Field('a', end + lower + upper)));
        Assert.Equal(text, fact.Text);
        Assert.Equal(text, fact.Value!.ToString());
        Assert.True(fact.IsRange);
    }

    [Theory]
    [InlineData("<b")]
    [InlineData("<R")]
    [InlineData("<E0")]
    [InlineData("<C1")]
    public void There_are_no_ranges_of_what_has_no_order(string type) =>
        Assert.Throws<InvalidDataException>(() => Of(type, X(Closed(V("true"), V("true")))).Value);

    [Theory]
    [InlineData("")]
    [InlineData("]")]
    [InlineData("]v1:1")]
    [InlineData("[v1:1v1:2")]
    [InlineData("]v1:1v1:x")]
    [InlineData("]l0:v1:2")]
    public void A_range_that_is_none_is_refused(string content) =>
        Assert.Throws<InvalidDataException>(() => Of("<i", X(Field('a', content))).Value);

    [Fact]
    public void A_member_of_an_enum_is_the_generated_one()
    {
        Fact fact = Of("E0", Field('v', "2 Steel"));
        Assert.Equal(Surface.Steel, fact.Value);
        Assert.Equal(Surface.Steel, fact.As<Surface>());
        Assert.Equal("Steel", fact.Text);
        Assert.Equal((FactType.Enum, "Roads.Surface"), (fact.Type, fact.TypeName));
        Assert.Equal([Surface.Stone, null], Of("[?E0", X(List(V("0 Stone"), None))).As<IReadOnlyList<object?>>());
        Assert.Equal("[Stone, Timber]", Of("[E0", X(List(V("0 Stone"), V("1 Timber")))).Text);
        Assert.Throws<InvalidCastException>(() => fact.As<int>());
        Assert.Throws<InvalidDataException>(() => Of("E0", Field('v', "Steel")).Value);
        Assert.Throws<InvalidDataException>(() => Of("E0", Field('v', "x Steel")).Value);
        Assert.Throws<InvalidDataException>(() => Of("E3", Field('v', "2 Steel")).Value);
        Assert.Throws<InvalidDataException>(() => Of("E3", Field('v', "2 Steel")).TypeName);
        Assert.Throws<InvalidDataException>(() => Of("E1", Field('v', "2 Steel")).TypeName);
        Assert.Throws<InvalidDataException>(() => Of("E", Field('v', "2 Steel")).Type);
    }

    [Fact]
    public void A_record_is_the_generated_one()
    {
        string span = Record(V("Old"), Unknown, V("1.5"), V("0 Stone"), NotStated, NotStated);
        Fact fact = Of("C1", X(span));
        var expected = new Span { Name = "Old", Length = 1.5m, Surface = Surface.Stone };
        Assert.Equal(expected, fact.Value);
        Assert.Equal(expected, fact.As<Span>());
        Assert.Equal("{ Old, unknown, 1.5, 0 Stone, ,  }", fact.Text);
        Assert.Equal("Roads.Span[]", Of("[C1", X(List())).TypeName);
        Assert.Equal([expected], Of("[C1", X(List(span))).As<IReadOnlyList<object>>());
        Assert.Equal(new Crew { Members = 3, Works = expected }, Of("C2", X(Record(V("3"), span))).Value);
        Assert.Throws<InvalidCastException>(() => fact.As<Crew>());
        Assert.Throws<InvalidCastException>(() => fact.As<object>());
        Assert.Throws<InvalidDataException>(() => Of("C2", X(Record(V("3")))).Value);
        Assert.Throws<InvalidDataException>(() => Of("C2", X(V("3"))).Value);
        Assert.Throws<InvalidDataException>(() => Of("C0", X(span)).Value);
    }

    [Fact]
    public void Unknown_and_none_have_no_value_and_say_so()
    {
        Fact unknown = Of("?i", Unknown);
        Assert.Equal((null, null, true, false), (unknown.Value, unknown.Text, unknown.IsUnknown, unknown.IsNone));
        Assert.Equal("Roads.Z = unknown", unknown.ToString());
        Assert.Equal("The value of fact 'Roads.Z' is unknown.", Assert.Throws<InvalidOperationException>(() => unknown.As<int>()).Message);
        Fact none = Of("?i", None);
        Assert.Equal((null, null, false, true), (none.Value, none.Text, none.IsUnknown, none.IsNone));
        Assert.Equal("Roads.Z = none", none.ToString());
        Assert.Equal("Fact 'Roads.Z' has no value: none is stated.", Assert.Throws<InvalidOperationException>(() => none.As<int>()).Message);
        Assert.Equal("int?", none.TypeName);
    }

    [Theory]
    [InlineData("[i", "list")]
    [InlineData("<i", "range")]
    [InlineData("i", "scalar")]
    public void A_value_of_another_form_is_refused(string type, string form)
    {
        string[] values = [form == "list" ? "" : X(List(V("1"))), form == "range" ? "" : X(Closed(V("1"), V("2"))), form == "scalar" ? "" : V("1")];
        foreach (string value in values)
        {
            if (value.Length > 0)
                Assert.Throws<InvalidDataException>(() => Of(type, value).Value);
        }
    }

    [Fact]
    public void Values_that_stand_too_deep_in_each_other_are_refused()
    {
        string deep = V("1");
        for (int i = 0; i < 300; i++)
            deep = List(deep);
        Fact fact = Of("[i", X(deep));
        Assert.Contains("too deep", Assert.Throws<InvalidDataException>(() => fact.Text).Message, StringComparison.Ordinal);

        string field = Field('n', "A") + "t2:C2" + X(Record());
        for (int i = 0; i < 300; i++)
            field = Field('n', "A") + "t2:C2" + X(Record()) + Field('f', field);
        Assert.Throws<InvalidDataException>(() => Of("C2", X(Record()), Field('f', field)).Text);
    }

    private static Fact Of(string type, params string[] value) => new TableWriter().Types().Fact("Roads", "Z", [Field('t', type), .. value]).Table().Facts[0];
}
