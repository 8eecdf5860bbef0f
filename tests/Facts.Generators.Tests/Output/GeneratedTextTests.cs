using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Facts.Generators.Tests.Output;

/// <summary>What the compiler and editors ask of a text, of one that is longer than a piece of it.</summary>
public sealed class GeneratedTextTests
{
    private static readonly SourceText Generated = new TestProject()
        .With("a.facts", "group A\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => FormattableString.Invariant($"  fact F{i} = {i}\n"))))
        .Generate().GetRunResult().Results[0].GeneratedSources.Single(source => source.HintName.StartsWith("a.facts", StringComparison.Ordinal)).SourceText;

    private static readonly SourceText Plain = SourceText.From(Generated.ToString(), Generated.Encoding);

    [Fact]
    public void It_is_the_same_to_whoever_compares_it()
    {
        Assert.True(Generated.Length > 2 * (1 << 14));
        Assert.True(Generated.ContentEquals(Plain));
        Assert.Equal(Plain.GetChecksum(), Generated.GetChecksum());
        Assert.Equal(Plain.ChecksumAlgorithm, Generated.ChecksumAlgorithm);
    }

    [Fact]
    public void It_has_the_same_lines()
    {
        Assert.Equal(Plain.Lines.Count, Generated.Lines.Count);
        Assert.Equal(Plain.Lines.Select(line => line.ToString()), Generated.Lines.Select(line => line.ToString()));
    }

    [Fact]
    public void It_is_changed_and_cut_alike()
    {
        var span = new TextSpan((1 << 14) - 5, 10);
        Assert.Equal(Plain.ToString(span), Generated.GetSubText(span).ToString());
        Assert.Equal(Plain.Replace(span, "x").ToString(), Generated.Replace(span, "x").ToString());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1 << 15, 1)]
    public void What_is_behind_its_end_is_no_part_of_it(int start, int length)
    {
        var span = start == 0 ? new TextSpan(0, Generated.Length + length) : new TextSpan(Generated.Length + start, length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ToString(span));
        Assert.Throws<ArgumentOutOfRangeException>(() => Generated.ToString(span));
    }

    [Fact]
    public void It_is_written_without_a_mark()
    {
        using var writer = new StringWriter();
        Generated.Write(writer, TestContext.Current.CancellationToken);
        Assert.Equal(Plain.ToString(), writer.ToString());
        Assert.Empty(Generated.Encoding!.GetPreamble());
    }
}
