using System;
using System.Linq;
using System.Text;
using Facts.Language.Data;

namespace Facts.Language.Tests.Data;

/// <summary>Large files cost what they must, and hostile ones no more.</summary>
public sealed class CsvSizeTests
{
    private const int Rows = 100_000;

    [Fact]
    public void A_field_costs_two_numbers_and_no_object()
    {
        var text = string.Concat(Enumerable.Repeat("Alpha,\"Beta \"\"2\"\"\",3,4,5,6,7,8,9,\"ten\"\n", Rows));
        CsvFile.Parse(text[..1000], ',');
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = CsvFile.Parse(text, ',');
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((Rows, 10), (file.Count, file[Rows - 1].Count));
        // Eight bytes a field, which growing doubles at most twice over; an object would be 24 at least, on top of that.
        Assert.InRange(bytes / (10.0 * Rows), 8, 36);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("\"\"\"")]
    [InlineData("\",")]
    [InlineData("\"a,")]
    [InlineData("\"a\n")]
    [InlineData("\"\"a\n")]
    [InlineData("a\"")]
    [InlineData("\n\"b")]
    [InlineData("\"\n\"\"")]
    [InlineData(",\"\"\"")]
    [InlineData("\"\"\",\"\n")]
    public void Quotes_without_end_are_read_once_or_twice(string part)
    {
        // Half a million of them: read again from each, this would take minutes.
        var text = string.Concat(Enumerable.Repeat(part, 500_000));
        Assert.All((string[])[text, "\"a\n" + text, "x,\"" + text + "y"], hostile => Assert.InRange(CsvFile.Parse(hostile, ',').Problems.Count, 0, hostile.Length));
    }

    [Fact]
    public void A_long_field_is_unquoted_in_time()
    {
        var text = new StringBuilder("\"").Insert(1, "\"\"", 1_000_000).Append('"').ToString();
        Assert.Equal(1_000_000, CsvFile.Parse(text, ',')[0][0].Value.Length);
    }
}
