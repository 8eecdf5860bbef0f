using Facts.Cli.Files;

namespace Facts.Cli.Tests.Fixing;

public sealed class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\n", "a\n", "")]
    [InlineData("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n")]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nx\n6\n", "@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+x\n 6\n")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\nb\n", "x\n1\n2\n3\n4\n5\n6\ny\n", "@@ -1,8 +1,8 @@\n-a\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+y\n")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "x\n1\n2\n3\n4\n5\n6\n7\ny\n", "@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+y\n")]
    public void Hunks_have_three_lines_around(string before, string after, string expected) =>
        Assert.Equal(expected.Length == 0 ? "" : "--- a/f.facts\n+++ b/f.facts\n" + expected, UnifiedDiff.Of("f.facts", before, after));

    [Theory]
    [InlineData("süd/f.facts", "a/süd/f.facts")]
    [InlineData("two words.facts", "\"a/two words.facts\"")]
    [InlineData("a\n+++ b/\"x\".facts", "\"a/a\\012+++ b/\\\"x\\\".facts\"")]
    [InlineData("\u001b[31m\u202e.facts", "\"a/\\033[31m\\342\\200\\256.facts\"")]
    public void A_name_is_quoted_where_it_would_not_be_read_whole(string path, string expected) =>
        Assert.StartsWith($"--- {expected}\n+++ ", UnifiedDiff.Of(path, "a\n", "b\n"), System.StringComparison.Ordinal);
}
