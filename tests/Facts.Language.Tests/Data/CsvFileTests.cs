using System;
using System.Linq;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Language.Tests.Data;

/// <summary>What RFC 4180 says, and the files that spreadsheets write.</summary>
public sealed class CsvFileTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("\n\r\n\r", "")]
    [InlineData("a", "a")]
    [InlineData("a,b", "a|b")]
    [InlineData("a,b\n", "a|b")]
    [InlineData("a,b\nc,d", "a|b/c|d")]
    [InlineData("a,b\r\nc,d\r\n", "a|b/c|d")]
    [InlineData("a,b\rc,d\r", "a|b/c|d")]
    [InlineData("a\nb\rc\r\nd", "a/b/c/d")]
    [InlineData(",", "|")]
    [InlineData("a,\n,b", "a|/|b")]
    [InlineData(" a , b ", " a | b ")]
    [InlineData("\uFEFFa,b", "a|b")]
    [InlineData("\uFEFF\"a\",b", "a|b")]
    [InlineData("a;b,c;d", "a;b|c;d")]
    [InlineData("a\0b,\u2028", "a\0b|\u2028")]
    public void Fields_stand_between_delimiters_and_records_between_line_ends(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\"", "a")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"a\nb\",c\nd,e", "a\nb|c/d|e")]
    [InlineData("\"a\r\nb\r\",c\r\nd,\"e\"\r\n", "a\r\nb\r|c/d|e")]
    [InlineData("\"a\"\"b\"", "a\"b")]
    [InlineData("\"\"\"a\"\"\"", "\"a\"")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\"\"\"\"\"\",x", "\"\"|x")]
    [InlineData("\"\"\",\"\"\",x", "\",\"|x")]
    [InlineData("\"a\",\"b\"\n\"c\",\"\"", "a|b/c|")]
    [InlineData("\" a \",b", " a |b")]
    public void Quotes_hold_delimiters_line_ends_and_quotes_written_twice(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("a\n\n", 1)]
    [InlineData("a\r\n\r\n\r\n", 1)]
    [InlineData("\n\na\n\nb", 2)]
    [InlineData("a\n\"\"\nb", 3)]
    [InlineData("a\n \nb", 3)]
    public void A_line_without_any_character_is_no_record(string text, int count)
    {
        var file = CsvFile.Parse(text, ',');
        Assert.Equal(count, file.Count);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    [InlineData(' ')]
    [InlineData('x')]
    [InlineData('\u3001')]
    public void Any_delimiter_is_read(char delimiter)
    {
        var file = CsvFile.Parse($"a{delimiter}\"b{delimiter}c\"\n{delimiter},\n", delimiter);
        Assert.Equal($"a|b{delimiter}c/|,", CsvText.Show(file));
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('\uFEFF')]
    public void What_means_something_else_is_no_delimiter(char delimiter)
    {
        Assert.False(CsvFile.IsDelimiter(delimiter));
        Assert.Throws<ArgumentException>(() => CsvFile.Parse("a", delimiter));
    }

    [Fact]
    public void An_empty_text_in_quotes_is_told_from_nothing()
    {
        var record = CsvFile.Parse("\"\",", ',')[0];
        Assert.Equal([(true, ""), (false, "")], CsvText.Fields(record).Select(field => (field.IsQuoted, field.Value)));
    }

    [Fact]
    public void Every_field_has_its_place_as_written()
    {
        var file = CsvFile.Parse("\uFEFFName,\"Co\"\"de\"\r\n\"a\nb\",\r\n,c", ',');
        Assert.Equal(
            ["1+4", "6+8", "16+5", "22+0", "24+0", "25+1"],
            CsvText.Records(file).SelectMany(CsvText.Fields).Select(field => $"{field.Span.Start}+{field.Span.Length}"));
        Assert.Equal([new TextSpan(1, 13), new TextSpan(16, 6), new TextSpan(24, 2)], CsvText.Records(file).Select(record => record.Span));
        Assert.Equal(
            [new LinePosition(0, 1), new LinePosition(0, 6), new LinePosition(1, 0), new LinePosition(2, 3), new LinePosition(3, 0), new LinePosition(3, 1)],
            CsvText.Records(file).SelectMany(CsvText.Fields).Select(file.GetPosition));
    }

    [Fact]
    public void There_is_no_record_before_the_first_or_behind_the_last()
    {
        var file = CsvFile.Parse("a,b\nc,d", ',');
        Assert.All([-1, 2], record => Assert.Throws<ArgumentOutOfRangeException>(() => file[record]));
        Assert.All([-1, 2], field => Assert.Throws<ArgumentOutOfRangeException>(() => file[0][field]));
    }

    private static void AssertReads(string text, string expected)
    {
        var file = CsvFile.Parse(text, ',');
        Assert.Equal(expected, CsvText.Show(file));
        Assert.Empty(file.Problems);
    }
}
