using System.Linq;
using Facts.Language.Text;

namespace Facts.Language.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("fct", "fact")]
    [InlineData("fatc", "fact")]
    [InlineData("FACT", "fact")]
    [InlineData("sorce", "source")]
    [InlineData("reviewby", "review-by")]
    [InlineData("untill", "until")]
    [InlineData("xyz", null)]
    [InlineData("f", null)]
    [InlineData("", null)]
    public void The_nearest_is_found_where_one_is_near(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["fact", "source", "review-by", "until", "unit"]));

    [Fact]
    public void Among_equals_the_first_in_ordinal_order_wins_whatever_the_order_given()
    {
        string[] candidates = ["cat", "bat", "rat"];
        Assert.All([candidates, [.. candidates.Reverse()]], given => Assert.Equal("bat", NearestName.Find("hat", given)));
    }

    [Fact]
    public void A_nearer_one_wins_over_an_earlier_one() => Assert.Equal("Wire2022", NearestName.Find("Wire2022x", ["Wire2012x2", "Wire2022"]));

    [Fact]
    public void Nothing_is_near_to_a_name_without_end() => Assert.Null(NearestName.Find(new string('a', 100_000), [new string('a', 99_999)]));

    [Fact]
    public void Nothing_is_near_where_there_is_nothing() => Assert.Null(NearestName.Find("a", []));
}
