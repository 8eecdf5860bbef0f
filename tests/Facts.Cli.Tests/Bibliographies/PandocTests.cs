using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Facts.Cli.Bibliographies;

namespace Facts.Cli.Tests.Bibliographies;

/// <summary>How the program pandoc is called. These tests do without it: a script stands in for it, or nothing does.</summary>
public sealed class PandocTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_arguments_are_a_list_and_its_input_a_pipe()
    {
        var pandoc = new Pandoc(Script("printf '%s|' \"$@\"; cat"), Long);
        Assert.Equal("--from|biblatex|--to|csljson|@book{é $(touch x)}", pandoc.ToCsl("biblatex", "@book{é $(touch x)}"));
        Assert.Equal("--from|csljson|--to|bibtex|--wrap|none|--metadata|lang=de|[]", pandoc.FromCsl("bibtex", "[]"));
    }

    [Fact]
    public void One_that_fails_or_never_ends_is_told()
    {
        var failing = Assert.Throws<IOException>(() => new Pandoc(Script("printf 'line 3:\\n\\033[2J wrong' >&2; exit 25"), Long).ToCsl("bibtex", new string('x', 1_000_000)));
        Assert.Equal("pandoc ended with 25: line 3:\n [2J wrong", failing.Message);
        var endless = Assert.Throws<IOException>(() => new Pandoc(Script("exec tail -f /dev/null"), TimeSpan.FromMilliseconds(200)).ToCsl("bibtex", ""));
        Assert.Equal("pandoc took longer than 0.2 seconds, and was stopped.", endless.Message);
    }

    [Fact]
    public async Task Where_it_is_missing_the_tool_says_how_to_get_it()
    {
        var (code, output, errors) = await Run("/nowhere/pandoc", "import", "bibtex", "-", "-o", "-");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("BibTeX is read and written by pandoc, and there is no program '/nowhere/pandoc'. Install it (Debian and Ubuntu: apt-get install pandoc; ", errors, StringComparison.Ordinal);
        Assert.EndsWith("CSL-JSON needs no pandoc: 'facts import csl', 'facts export --format csl'.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_leaves_out_is_kept_or_told_where_it_stands()
    {
        var script = Script("cat > /dev/null; echo '[{\"id\": \"a\", \"type\": \"book\", \"title\": \"<i>T</i>\"}]'");
        var (code, output, errors) = await Run(script, "import", "bibtex", "-", "-o", "-");
        Assert.Equal((0, "source A\n  title     \"T\"\n  kind      book\n  key       \"a\"\n  booktitle \"Lost, here\"\n  rating    \"5 stars\"\n  file_1    \"x\"\n  issued    soon\n"), (code, output));
        Assert.Equal(
            """
            -(2,1): note: 'title' of 'A' is carried over without its markup: <i> </i>
            -(4,3): note: 'file-1' of 'a' is called 'file_1'.
            -(5,3): note: 'year' of 'a' is kept as it is written: 'soon' is no date that pandoc reads.
            -(7,1): note: 'b' (misc) is not carried over: pandoc makes no entry of it.

            """,
            errors);
    }

    [Theory]
    [InlineData("@article{a, title = {x, \"y\" {z}}, year = 1999 }", "article a: title={x, \"y\" {z}} year=1999")]
    [InlineData("@BOOK(b,\n Title=\"a {\"}b\" # hp,)", "book b: title=\"a {\"}b\" # hp")]
    [InlineData("@string{a = {b}} @comment{@x} @misc{c}", "misc c: ")]
    [InlineData("@misc{d, t = {\\}}, u = 1", "misc d: t={\\}} u=1")]
    [InlineData("@ @{ @@ @a @b{ @c{,", "b @c{: ")]
    public void An_outline_has_entries_and_fields(string text, params string[] entries) =>
        Assert.Equal(entries, BibtexOutline.Read(text).Select(entry => $"{entry.Kind} {entry.Key}: {string.Join(' ', entry.Fields.Select(field => field.Name + "=" + field.Value))}"));

    private string Script(string text)
    {
        var path = _folder.Write("pandoc", "#!/bin/sh\n" + text + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string pandoc, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in args.Prepend(Path.Combine(AppContext.BaseDirectory, "Facts.Cli.dll")))
            start.ArgumentList.Add(arg);
        start.Environment[Pandoc.Variable] = pandoc;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("% kept\n@book{a, booktitle = {Lost, here},\n  rating = \"5 stars\",\n  file-1 = {x},\n  year = {soon}}\n\n@misc{b}\n");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
