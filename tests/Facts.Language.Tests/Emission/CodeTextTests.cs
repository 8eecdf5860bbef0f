using System;
using System.Linq;
using System.Text;
using Facts.Language.Emission;
using Xunit;

namespace Facts.Language.Tests.Emission;

public sealed class CodeTextTests
{
    private const int Piece = 1 << 14;

    public static TheoryData<int> Lengths => [1, Piece - 1, Piece, Piece + 1, (2 * Piece) - 1, 2 * Piece, (5 * Piece) + 7];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_line_of_any_length_comes_back_whole(int length)
    {
        var line = Prose(length);
        var code = Write(writer => writer.Line(line));
        Assert.Equal(length + 1, code.Length);
        Assert.Equal(line + "\n", code.ToString());
        Assert.Equal(line + "\n", new string([.. Enumerable.Range(0, code.Length).Select(i => code[i])]));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_literal_of_any_length_comes_back_whole(int length)
    {
        var pieces = Prose(length).Chunk(1000).Select(piece => new string(piece)).ToArray();
        var code = Write(writer => writer.LineWithLiteral("var a = ", pieces, ";"));
        Assert.Equal("var a = \"" + string.Concat(pieces) + "\";\n", code.ToString());
    }

    [Fact]
    public void Many_lines_come_back_in_their_order()
    {
        var expected = new StringBuilder();
        var code = Write(writer =>
        {
            writer.Open("class A");
            for (var i = 0; i < 3000; i++)
                writer.Line(FormattableString.Invariant($"int x{i};"));
            writer.Close();
        });
        expected.Append("class A\n{\n");
        for (var i = 0; i < 3000; i++)
            expected.Append("    int x").Append(i).Append(";\n");
        Assert.Equal(expected.Append("}\n").ToString(), code.ToString());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, Piece)]
    [InlineData(Piece - 3, 6)]
    [InlineData(Piece, 1)]
    [InlineData(5, (2 * Piece) + 10)]
    [InlineData((3 * Piece) + 7, 1)]
    [InlineData((3 * Piece) + 8, 0)]
    public void A_part_is_the_same_as_of_a_string(int position, int count)
    {
        var text = Prose((3 * Piece) + 7);
        var code = Write(writer => writer.Line(text));
        text += "\n";
        var part = text.Substring(position, count);
        Assert.Equal(part, code.ToString(position, count));
        var copy = new char[count + 2];
        code.CopyTo(position, copy, 1, count);
        Assert.Equal($"\0{part}\0", new string(copy));
    }

    private static CodeText Write(Action<CodeWriter> write)
    {
        var writer = new CodeWriter();
        write(writer);
        return writer.End();
    }

    /// <summary>Letters that tell where they stand.</summary>
    private static string Prose(int length) => string.Create(length, 0, static (span, _) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = (char)('a' + (i * 7 / 3 % 26));
    });
}
