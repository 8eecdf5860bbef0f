using System.Linq;
using Facts.Language.Emission;

namespace Facts.Language.Tests.Emission;

public sealed class TablePartTests
{
    private static readonly string[] Head = ["1####", "H4:p2:ab"];

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(32_764)]
    public void A_short_table_stays_in_one_part(int length)
    {
        var part = Assert.Single(TablePart.Cut(Head, ["F1:", new string('x', length)]));
        Assert.Equal([.. Head, "F1:", new string('x', length)], part.Pieces);
        Assert.Equal(13 + 3 + length, part.Length);
    }

    [Theory]
    [InlineData(70, 1_000, 4)] // more than two times the least
    [InlineData(10_000, 300, 9)] // an eighth of it is more than the least
    [InlineData(3, 500_000, 4)] // no record is cut
    [InlineData(1, 40_000, 2)]
    public void A_long_one_is_cut_between_records(int records, int length, int parts)
    {
        var pieces = Enumerable.Range(0, records).SelectMany(i => new[] { $"F{i}:", new string('x', length) }).ToList();
        var cut = TablePart.Cut(Head, pieces);
        Assert.Equal(parts, cut.Count);
        Assert.Equal(Head, cut[0].Pieces);
        Assert.Equal([.. Head, .. pieces], cut.SelectMany(part => part.Pieces));
        Assert.All(cut.Skip(1), part => Assert.StartsWith("F", part.Pieces[0], System.StringComparison.Ordinal));
        Assert.All(cut, part => Assert.Equal(part.Pieces.Sum(piece => piece.Length), part.Length));
        Assert.All(cut.Skip(1).SkipLast(1), part => Assert.True(part.Length >= 32_768));
    }
}
