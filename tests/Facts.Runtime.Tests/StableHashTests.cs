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

    // Computed likewise.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1364076727)]
    [InlineData(-1, -1393189244)]
    [InlineData(42, 142593372)]
    [InlineData(2147483647, -104067416)]
    [InlineData(-9223372036854775808, 1832674720)]
    [InlineData(9223372036854775807, -301398164)]
    [InlineData(737000, 797336516)]
    public void The_hash_of_a_number_never_changes(long number, int hash) => Assert.Equal(hash, StableHash.Of(number));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 37157592)]
    [InlineData(2, 1, -1969762212)]
    [InlineData(-5, 7, -1209295781)]
    [InlineData(2147483647, -2147483648, -1247039854)]
    public void The_hash_of_two_parts_never_changes(int first, int last, int hash) => Assert.Equal(hash, StableHash.Join(first, last));

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
