using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Tests.Emission;

/// <summary>Reads a fact table by the page that defines the format, and by nothing else. It trusts nothing.</summary>
internal sealed class TableReader
{
    private readonly string _text;

    public TableReader(string text)
    {
        _text = text;
        Assert.Equal('1', text[0]);
        var count = (int)Digits(1, 5);
        var at = 6 + (count * 11);
        (Header, at) = Field(at, text.Length);
        Assert.Equal('H', Header.Tag);
        while (at < text.Length)
        {
            var start = at;
            (var record, at) = Field(at, text.Length);
            Records.Add(start, record);
        }

        for (var i = 0; i < count; i++)
            Index.Add(((uint)Digits(6 + (i * 11), 6), (int)Digits(12 + (i * 11), 5)));
    }

    public (char Tag, string Content) Header { get; }

    /// <summary>Facts and sources by their offsets.</summary>
    public SortedDictionary<int, (char Tag, string Content)> Records { get; } = [];

    public List<(uint Hash, int Offset)> Index { get; } = [];

    /// <summary>The fields of a content, in order, as <c>tag=content</c>.</summary>
    public static List<(char Tag, string Content)> Fields(string content)
    {
        var fields = new List<(char, string)>();
        for (var at = 0; at < content.Length;)
        {
            (var field, at) = Field(content, at, content.Length);
            fields.Add(field);
        }

        return fields;
    }

    public static string Only(string content, char tag) => Assert.Single(Fields(content), field => field.Tag == tag).Content;

    public static string[] All(string content, char tag) => [.. Fields(content).Where(field => field.Tag == tag).Select(field => field.Content)];

    private ((char, string) Field, int End) Field(int at, int limit) => Field(_text, at, limit);

    private static ((char, string) Field, int End) Field(string text, int at, int limit)
    {
        var tag = text[at];
        Assert.True(char.IsAsciiLetter(tag));
        var colon = text.IndexOf(':', at, System.Math.Min(limit - at, 11));
        var number = text[(at + 1)..colon];
        Assert.Matches("^(0|[1-9][0-9]{0,8})$", number);
        var length = int.Parse(number, CultureInfo.InvariantCulture);
        Assert.True(colon + 1 + length <= limit);
        return ((tag, text.Substring(colon + 1, length)), colon + 1 + length);
    }

    private long Digits(int at, int count)
    {
        long value = 0;
        foreach (var c in _text.Substring(at, count))
        {
            var digit = c < '\\' ? c - '#' : c - '$';
            Assert.True(c != '\\' && digit is >= 0 and < 64);
            value = (value * 64) + digit;
        }

        return value;
    }
}
