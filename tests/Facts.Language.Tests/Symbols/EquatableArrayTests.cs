using System;
using Facts.Language.Symbols;

namespace Facts.Language.Tests.Symbols;

public sealed class EquatableArrayTests
{
    private static readonly EquatableArray<string> Ab = new(["a", "b"]);

    [Fact]
    public void Equal_items_in_the_same_order_are_equal()
    {
        var other = new EquatableArray<string>(["a", "b"]);
        Assert.True(Ab.Equals(other));
        Assert.True(Ab.Equals((object)other));
        Assert.True(Ab == other);
        Assert.False(Ab != other);
        Assert.Equal(Ab.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    [InlineData]
    [InlineData("a", "B")]
    public void Other_items_another_order_or_number_are_not(params string[] items)
    {
        var other = new EquatableArray<string>(items);
        Assert.False(Ab.Equals(other));
        Assert.False(Ab.Equals((object)other));
        Assert.False(Ab == other);
        Assert.True(Ab != other);
    }

    [Fact]
    public void The_default_is_the_empty_one()
    {
        EquatableArray<string> none = default;
        var empty = new EquatableArray<string>([]);
        Assert.True(none == empty);
        Assert.True(empty.Equals((object)none));
        Assert.Equal(empty.GetHashCode(), none.GetHashCode());
        Assert.Empty(none);
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Other_types_are_never_equal()
    {
        Assert.False(Ab.Equals(null));
        Assert.False(Ab.Equals("a"));
        Assert.False(new EquatableArray<int>([]).Equals((object)new EquatableArray<long>([])));
    }

    [Fact]
    public void It_is_a_list()
    {
        Assert.Equal(2, Ab.Count);
        Assert.Equal("b", Ab[1]);
        Assert.Equal(["a", "b"], Ab);
    }

    [Fact]
    public void Nested_ones_are_compared_by_their_items() => Assert.Equal(
        new EquatableArray<EquatableArray<int>>([new([1, 2]), new([3])]), new EquatableArray<EquatableArray<int>>([new([1, 2]), new([3])]));
}
