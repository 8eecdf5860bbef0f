using Facts.Language.Data;

namespace Facts.Language.Tests.Data;

public sealed class CsvHeaderTests
{
    private static readonly CsvHeader Header = new(CsvFile.Parse("Name,\"Numeric \"\"code\"\"\",Minor unit,Name, padded \n1,2,3,4,5", ','));

    [Fact]
    public void Titles_are_those_of_the_first_record() => Assert.Equal(["Name", "Numeric \"code\"", "Minor unit", "Name", " padded "], Header.Titles);

    [Theory]
    [InlineData("Name", 0)]
    [InlineData("Numeric \"code\"", 1)]
    [InlineData("Minor unit", 2)]
    [InlineData(" padded ", 4)]
    [InlineData("name", -1)]
    [InlineData("padded", -1)]
    [InlineData("", -1)]
    public void A_title_is_found_exactly(string title, int column) => Assert.Equal(column, Header.Find(title));

    [Theory]
    [InlineData("name", "Name")]
    [InlineData("Minor units", "Minor unit")]
    [InlineData("padded", " padded ")]
    [InlineData(" Name", "Name")]
    [InlineData("Country", null)]
    public void A_near_title_is_suggested(string title, string? expected) => Assert.Equal(expected, Header.FindNear(title));

    [Fact]
    public void A_title_of_two_columns_is_told()
    {
        Assert.True(Header.IsRepeated("Name"));
        Assert.False(Header.IsRepeated("Minor unit"));
        Assert.False(Header.IsRepeated("Country"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void A_file_without_records_has_no_titles(string text)
    {
        var header = new CsvHeader(CsvFile.Parse(text, ','));
        Assert.Empty(header.Titles);
        Assert.Equal(-1, header.Find(""));
        Assert.Null(header.FindNear("Name"));
    }
}
