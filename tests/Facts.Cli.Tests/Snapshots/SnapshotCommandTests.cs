using System;
using System.IO;
using System.Text;

namespace Facts.Cli.Tests.Snapshots;

public sealed class SnapshotCommandTests : IDisposable
{
    private const string Page = "<html lang=en><head><meta charset=utf-8><title>Two officials</title><link rel=canonical href='https://example.org/two'></head><body><p>Italy expelled two officials.</p></body></html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_text_stands_beside_the_page_with_its_provenance()
    {
        var page = _folder.Write("two.html", Page);
        File.SetLastWriteTimeUtc(page, new DateTime(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc));
        var run = ToolRun.Of("snapshot", page);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(_folder["two.evidence.txt"] + ": 6 words\n", run.Output);
        Assert.Equal(
            """
            ---
            url: https://example.org/two
            accessed: 2026-11-22
            file: two.html
            sha256: HASH
            extraction: facts snapshot 1
            ---

            Two officials

            Italy expelled two officials.

            """.Replace("HASH", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Page))), StringComparison.Ordinal),
            File.ReadAllText(_folder["two.evidence.txt"]));
    }

    [Fact]
    public void What_is_said_on_the_command_line_comes_before_what_the_page_says()
    {
        var page = _folder.Write("two.html", Page);
        var run = ToolRun.Of("snapshot", page, "--url", "https://example.org/other", "--accessed", "2026-01-02", "--output", "-");
        Assert.StartsWith("---\nurl: https://example.org/other\naccessed: 2026-01-02\nfile: two.html\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["two.html"], _folder.Files);
    }

    [Fact]
    public void A_text_that_is_there_is_kept_unless_that_is_forced()
    {
        var page = _folder.Write("two.html", Page);
        var text = _folder.Write("two.evidence.txt", "mended by hand\n");
        Assert.Equal(new ToolRun(2, "", $"'{text}' exists already. Write another file with '--output', or over this one with '--force'.\n"), ToolRun.Of("snapshot", page));
        Assert.Equal("mended by hand\n", File.ReadAllText(text));
        Assert.Equal(0, ToolRun.Of("snapshot", page, "--force").Code);
        Assert.Contains("Italy expelled two officials.", File.ReadAllText(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_there_or_is_a_folder_is_told()
    {
        Assert.Equal(new ToolRun(2, "", $"There is no file '{_folder["none.html"]}'.\n"), ToolRun.Of("snapshot", _folder["none.html"]));
        Assert.Equal(new ToolRun(2, "", $"'{_folder[""]}' is a folder. Name a file in it.\n"), ToolRun.Of("snapshot", _folder[""], "-o", "-"));
    }

    [Fact]
    public void A_page_may_come_from_standard_input()
    {
        var run = ToolRun.WithInput("<p>text", "snapshot", "-", "-o", "-");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("---\nsha256: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("---\n\ntext\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "caf\u00E9")]
    [InlineData("utf-8", "\u0440\u043E\u0441\u0441")]
    [InlineData("windows-1251", "\u0440\u043E\u0441\u0441")]
    public void The_encoding_is_that_which_the_page_says(string encoding, string word)
    {
        File.WriteAllBytes(_folder["a.html"], CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes($"<meta charset={encoding}><p>{word}") ?? Encoding.UTF8.GetBytes($"<meta charset={encoding}><p>{word}"));
        Assert.EndsWith("\n\n" + word + "\n", ToolRun.Of("snapshot", _folder["a.html"], "-o", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_shows_nothing_is_refused()
    {
        var page = _folder.Write("empty.html", "<html><body><script>show()</script></body></html>");
        var run = ToolRun.Of("snapshot", page);
        Assert.Equal((1, "", $"'{page}' has no text: it is empty, or shows nothing without its scripts. Save it from a browser once it is shown.\n"), (run.Code, run.Output, run.Errors));
        Assert.Equal(["empty.html"], _folder.Files);
    }

    [Theory]
    [InlineData("--accessed", "22.11.2026", "'22.11.2026' is not a day, such as 2026-11-22.")]
    [InlineData("--url", "example.org", "'--url': 'example.org' is not an address of the web, such as https://example.org/page.")]
    public void A_wrong_option_is_refused(string option, string value, string message)
    {
        var run = ToolRun.Of("snapshot", _folder.Write("a.html", Page), option, value);
        Assert.Equal((2, message), (run.Code, run.Errors.Trim()));
    }

    [Fact]
    public void Standard_input_wants_a_place_for_the_text() => Assert.Equal((2, "Say with '--output' where the text goes: the page comes from standard input."), (ToolRun.Of("snapshot", "-").Code, ToolRun.Of("snapshot", "-").Errors.Trim()));

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(2, ToolRun.Of("snapshot", _folder["gone.html"]).Code);

    [Fact]
    public void What_the_page_says_cannot_add_lines_of_provenance()
    {
        var page = _folder.Write("a.html", "<link rel=canonical href='https://example.org/a\n---\nurl: https://example.org/b'><p>text");
        Assert.StartsWith("---\nurl: https://example.org/a --- url: https://example.org/b\n", ToolRun.Of("snapshot", page, "-o", "-").Output, StringComparison.Ordinal);
    }

    /// <summary>What counts as a word is said in one place, so that a seal and a text of the same page have as many.</summary>
    [Fact]
    public void Words_are_counted_as_a_seal_counts_them()
    {
        _folder.Write("two.html", "<html><head><meta charset=utf-8><link rel=canonical href='https://example.org/two'></head><body><p>On 2021-05-17 — the 17th — 1,212 officials left; \u6771\u4EAC.</p></body></html>");
        var words = ToolRun.Of("snapshot", _folder["two.html"]).Output.Split(": ")[^1].Trim();
        _folder.Write("a.facts", "source Two\n  title \"Two\"\n  url \"https://example.org/two\"\n  evidence \"two.seal\"\n\ngroup A\n  fact One = 1_212\n    cite Two \"1,212 officials\"\n");
        Assert.Equal(0, ToolRun.Of("seal", _folder["two.html"], _folder[""]).Code);
        Assert.Contains($"\nwords {words.Split(' ')[0]}\n", File.ReadAllText(_folder["two.seal"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_file_to_write()
    {
        var run = ToolRun.Of("snapshot", "https://example.invalid/page", "--output", _folder[""]);
        Assert.Equal((2, $"'{_folder[""]}' is a folder. Name a file in it.\n"), (run.Code, run.Errors));
    }
}
