using System;

namespace Facts.Cli.Tests.Checking;

public sealed class ExcerptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_terminal_shows_the_line_with_the_place_marked()
    {
        _folder.Write("a.facts", "namespace N\n\ngroup A\n  fact Price = 1,500\n    allow FACT0001 \"x\"\n");
        var (run, screen) = ToolRun.OnTerminal("check", _folder[""]);
        Assert.Equal(1, run.Code);
        Assert.Equal(
            $"""
            error FACT1004: '1,500' is not a number here: write 1_500.
             --> {_folder["a.facts"]}(4,16)
            4 |   fact Price = 1,500
              |                ^^^^^

            0 citations: 0 verified, 0 failed, 0 not checkable
            1 finding allowed in 1 place
            1 file: 1 error, 0 warnings, 0 suggestions

            """.ReplaceLineEndings("\n"),
            screen);
    }

    [Theory]
    [InlineData("\"漢字漢字\" + ", "                           ^")]
    [InlineData("\"é\" + ", "                      ^")]
    public void The_mark_stands_below_wide_characters(string before, string mark)
    {
        _folder.Write("a.facts", $"namespace N\n\ngroup A\n  fact Price = {before}Zz\n");
        Assert.Contains(mark, ToolRun.OnTerminal("check", _folder[""]).Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_wider_than_the_terminal_is_cut_around_the_place()
    {
        _folder.Write("a.facts", $"namespace N\n\ngroup A\n  fact Price = \"{new string('a', 5000)}\" + 1,500 // {new string('b', 5000)}\n");
        var screen = ToolRun.OnTerminal("check", _folder[""]).Screen;
        Assert.Contains("aaa\" + 1,500 // bbb", screen, StringComparison.Ordinal);
        Assert.All(screen.Split('\n'), line => Assert.True(line.Length <= ToolRun.Width));
    }

    [Fact]
    public void A_finding_at_the_end_of_a_file_and_one_without_a_line_are_shown()
    {
        _folder.Write("a.facts", "namespace N\ngroup A\n  fact X =");
        Assert.Contains("3 |   fact X =\n  |           ^\n", ToolRun.OnTerminal("check", _folder[""]).Screen, StringComparison.Ordinal);
        _folder.Write(".editorconfig", "[*.facts]\nfacts_min_sources = many\n");
        Assert.Contains("error FACT9005: 'many'", ToolRun.OnTerminal("check", _folder[""]).Screen, StringComparison.Ordinal);
    }
}
