using System;
using System.Text.Json;

namespace Facts.Cli.Tests.Catalog;

public sealed class CoverageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CoverageTests()
    {
        _folder.Write("a.facts", CatalogSample.Facts);
        _folder.Write("order.evidence.txt", CatalogSample.Evidence);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Shares_stand_by_group_and_by_source_the_worst_first()
    {
        var run = Coverage();
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(
            """
            by group          statements      cited     quoted   verified  failed
            Roads.Tolls                4  3 ( 75 %)  2 ( 50 %)  1 ( 25 %)       1
            Roads.Forms.Sold           2  1 ( 50 %)  1 ( 50 %)  0 (  0 %)       0
            Roads.Forms                1  1 (100 %)  1 (100 %)  0 (  0 %)       0
            Roads.Tolls.Past           3  3 (100 %)  3 (100 %)  1 ( 33 %)       0
            all                       10  8 ( 80 %)  7 ( 70 %)  2 ( 20 %)       1

            by source  statements      cited     quoted   verified  failed
            Order               4  4 (100 %)  4 (100 %)  3 ( 75 %)       1
            Report              5  5 (100 %)  4 ( 80 %)  0 (  0 %)       0

            1 statement more is computed from these.

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void Json_has_the_same_numbers()
    {
        using var document = JsonDocument.Parse(Coverage("--format", "json").Output);
        var root = document.RootElement;
        Assert.Equal((10, 8, 7, 2, 1, 1), (Number(root.GetProperty("all"), "statements"), Number(root.GetProperty("all"), "cited"), Number(root.GetProperty("all"), "quoted"), Number(root.GetProperty("all"), "verified"), Number(root.GetProperty("all"), "failed"), Number(root, "computed")));
        Assert.Equal(("Roads.Tolls", 4), (root.GetProperty("groups")[0].GetProperty("name").GetString(), Number(root.GetProperty("groups")[0], "statements")));
        Assert.Equal("Order", root.GetProperty("sources")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("20", "verified", 0)]
    [InlineData("20.1", "verified", 1)]
    [InlineData("80", "cited", 0)]
    [InlineData("81", "cited", 1)]
    [InlineData("70", "quoted", 0)]
    [InlineData("0", "verified", 0)]
    public void It_fails_under_a_share(string percent, string of, int code)
    {
        var run = Coverage("--fail-under", percent, "--of", of);
        Assert.Equal(code, run.Code);
        Assert.Equal(code == 1, run.Errors.EndsWith($"{of}: less than {percent} %.\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("eighty")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1e1")]
    public void What_is_no_share_is_refused(string percent)
    {
        var run = Coverage("--fail-under", percent);
        Assert.Equal(2, run.Code);
        Assert.Contains(percent, run.Errors, StringComparison.Ordinal);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private ToolRun Coverage(params string[] args) => ToolRun.Of(["coverage", _folder[""], .. args]);
}
