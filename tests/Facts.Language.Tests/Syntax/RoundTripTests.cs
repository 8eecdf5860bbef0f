using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Every_file_is_read_without_a_finding(string name)
    {
        var tree = SyntaxInvariants.Check(SampleFiles.Read(name));
        Assert.Empty(tree.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Every_prefix_prints_back(string name)
    {
        var text = SampleFiles.Read(name);
        for (var length = 0; length < text.Length; length++)
        {
            // The work grows with the square of the length, so in files that were not written for the tests one place in eleven will do.
            if (length % 11 == 0 || text[length] == '\n' || name.StartsWith("Samples/", System.StringComparison.Ordinal))
                SyntaxInvariants.Check(text.Substring(0, length));
        }
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Line_ends_of_any_kind_make_no_difference(string name)
    {
        var text = SampleFiles.Read(name);
        var kinds = SyntaxTreeShape.Of(SyntaxTree.Parse(text));
        foreach (var end in new[] { "\r\n", "\r" })
        {
            var tree = SyntaxInvariants.Check(text.Replace("\n", end, System.StringComparison.Ordinal));
            Assert.Empty(tree.Diagnostics);
            Assert.Equal(kinds, SyntaxTreeShape.Of(tree));
        }
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void A_byte_order_mark_makes_no_difference(string name)
    {
        var text = SampleFiles.Read(name).TrimStart('\uFEFF');
        var tree = SyntaxInvariants.Check("\uFEFF" + text);
        Assert.Empty(tree.Diagnostics);
        Assert.Equal(SyntaxTreeShape.Of(SyntaxTree.Parse(text)), SyntaxTreeShape.Of(tree));
    }
}
