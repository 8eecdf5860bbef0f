namespace Facts.Runtime.Tests;

public sealed class StableHashTests
{
    // Computed by a program in another language from the description in table-format.md.
    [Theory]
    [InlineData("", -1421968373)]
    [InlineData("a", -1846945241)]
    [InlineData("Roads.Tolls.Car", -17477269)]
    [InlineData("Roads.Sources.Wire2021", -1004302152)]
    [InlineData("Dossier.Expulsion.Officials", 1734540326)]
    [InlineData("Stra\u00DFen.Maut.\u00C4rger", 531948156)]
    [InlineData("\u03A9.\U0001F600", 1487323671)]
    public void The_hash_of_a_name_never_changes(string name, int hash) => Assert.Equal(hash, StableHash.Of(name));

    [Fact]
    public void Lone_surrogates_are_code_units_like_others()
    {
        Assert.Equal(1077169969, StableHash.Of("\ud800"));
        Assert.Equal(1915202980, StableHash.Of("A.\ud83d"));
    }

    [Fact]
    public void A_name_may_come_in_pieces()
    {
        uint state = StableHash.Add(StableHash.Start, "xxRoads.Tolls", 2, 11);
        state = StableHash.Add(state, ".Car", 0, 4);
        Assert.Equal(StableHash.Of("Roads.Tolls.Car"), StableHash.Finish(state));
    }
}
