using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Every_file_prints_back(string name)
    {
        var text = SampleFiles.Read(name);
        var tree = SyntaxTree.Parse(text);
        Assert.Equal(text, tree.ToString());
        Assert.Empty(tree.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Every_prefix_prints_back(string name)
    {
        var text = SampleFiles.Read(name);
        for (var length = 0; length < text.Length; length++)
        {
            // Long files at line ends only: the work grows with the square of the length.
            if (text.Length > 16_384 && text[length] != '\n')
                continue;
            var prefix = text.Substring(0, length);
            Assert.Equal(prefix, SyntaxTree.Parse(prefix).ToString());
        }
    }
}
