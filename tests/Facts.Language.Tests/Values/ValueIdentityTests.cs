using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class ValueIdentityTests
{
    [Theory]
    [InlineData(FactType.Decimal, "13", "13.000")]
    [InlineData(FactType.Decimal, "0", "0.00")]
    [InlineData(FactType.Decimal, "1200", "1200.0")]
    [InlineData(FactType.Double, "1.5e3", "1500")]
    [InlineData(FactType.Double, "-0.0", "0")]
    [InlineData(FactType.DateTime, "2020-03-22T18:30:00Z", "2020-03-22T18:30:00.000Z")]
    [InlineData(FactType.Duration, "PT1H", "PT60M")]
    public void Values_that_are_written_in_two_ways_are_one(FactType type, string one, string other) =>
        Assert.Equal(ValueIdentity.Of(new ScalarValue(type, one)), ValueIdentity.Of(new ScalarValue(type, other)));

    [Theory]
    [InlineData(FactType.Decimal, "13", "130")]
    [InlineData(FactType.Decimal, "13", "1.3")]
    [InlineData(FactType.Int, "1", "-1")]
    [InlineData(FactType.Int, "100", "1")]
    [InlineData(FactType.String, "1", "1.0")]
    [InlineData(FactType.String, "", " ")]
    [InlineData(FactType.PartialDate, "2020", "2020-01")]
    [InlineData(FactType.Bool, "true", "false")]
    public void Others_are_two(FactType type, string one, string other) =>
        Assert.NotEqual(ValueIdentity.Of(new ScalarValue(type, one)), ValueIdentity.Of(new ScalarValue(type, other)));

    [Fact]
    public void Where_one_item_ends_and_the_next_begins_is_part_of_it()
    {
        Assert.NotEqual(Of("a", "bc"), Of("ab", "c"));
        Assert.NotEqual(Of("a", "1:b"), Of("a1:", "b"));
        Assert.NotEqual(Of("a"), Of("a", ""));
        Assert.NotEqual(Of(), Of(""));
        Assert.Equal(Of("a", "b"), Of("a", "b"));
    }

    private static string Of(params string[] items) => ValueIdentity.Of(new ListValue(new([.. System.Array.ConvertAll(items, item => new ScalarValue(FactType.String, item))])));
}
