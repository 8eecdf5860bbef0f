using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Facts.Cli.Tests.Fetching;

/// <summary>Pages that are fetched: what becomes of them, and what is recorded.</summary>
public sealed class FetchedPageTests : IDisposable
{
    private const string Html = "<title>Two officials</title><link rel=canonical href='https://example.org/other'><p>Italy expelled <b>two</b> officials.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_text_is_recorded_with_the_address_that_was_given_the_day_and_the_extraction()
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page(Html));
        var before = DateTime.UtcNow;
        var run = Fetch(server["two#there"]);
        Assert.Equal(new ToolRun(0, _folder["page.evidence.txt"] + ": 6 words\n", ""), run);
        var text = File.ReadAllText(_folder["page.evidence.txt"]);
        var day = text.Contains(FormattableString.Invariant($"{before:yyyy-MM-dd}"), StringComparison.Ordinal) ? before : DateTime.UtcNow;
        Assert.Equal(
            FormattableString.Invariant($"---\nurl: {server["two"]}\naccessed: {day:yyyy-MM-dd}\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Html)))}\nextraction: facts snapshot 1\n---\n\nTwo officials\n\nItaly expelled two officials.\n"),
            text);
    }

    [Fact]
    public void The_request_says_who_asks_and_carries_nothing_else()
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page(Html));
        Fetch(server["a%20b?c=d"]);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("GET /a%20b?c=d HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Matches(@"\r\nUser-Agent: Facts\.Cli/\d+\.\d+\.\d+ \(", request);
        Assert.DoesNotContain("Cookie", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Referer", request, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_is_followed_with_what_it_sets_and_recorded()
    {
        using var server = LoopbackServer.Of(path => path == "/new" ? LoopbackServer.Page(Html) : Answer.Of("301 Moved Permanently", "Location: /new\r\nSet-Cookie: seen=1\r\n"));
        var run = Fetch(server["old"]);
        Assert.Equal((0, $"note: '{server["old"]}' led to '{server["new"]}'.\n"), (run.Code, run.Errors));
        Assert.StartsWith($"---\nurl: {server["old"]}\nmoved-to: {server["new"]}\naccessed: ", File.ReadAllText(_folder["page.evidence.txt"]), StringComparison.Ordinal);
        Assert.Contains("\r\nCookie: seen=1\r\n", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Five_redirects_are_followed()
    {
        using var server = LoopbackServer.Of(path => path.Length == 6 ? LoopbackServer.Page(Html) : Answer.Redirect(path + "a"));
        Assert.Equal(0, Fetch(server[""]).Code);
        Assert.Equal(6, server.Requests.Count);
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251", "windows-1251", "<p>росс")]
    [InlineData("text/html", "windows-1251", "<meta charset=windows-1251><p>росс")]
    [InlineData("text/html; charset=utf-8", "utf-8", "<meta charset=windows-1251><p>росс")]
    [InlineData("text/html; charset=iso-8859-1", "windows-1252", "<p>росс – €")]
    [InlineData("text/html; charset=windows-1252", "utf-16", "<p>росс")]
    [InlineData("application/xhtml+xml", "utf-8", "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>росс</p></body></html>")]
    [InlineData("text/plain", "utf-8", "росс")]
    [InlineData("text/plain; charset=koi8-r", "koi8-r", "росс")]
    [InlineData("text/markdown; charset=utf-8", "utf-8", "росс")]
    [InlineData("", "utf-8", "<!DOCTYPE html><p>росс")]
    public void The_encoding_is_found_as_browsers_find_it(string type, string encoding, string page)
    {
        if (encoding == "windows-1252")
            page = page.Replace("росс", "café", StringComparison.Ordinal);
        var used = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        using var server = LoopbackServer.Of(Answer.Of("200 OK", type, [.. encoding == "utf-16" ? used.Preamble : [], .. used.GetBytes(page)]));
        Assert.Equal(0, Fetch(server["a"]).Code);
        Assert.EndsWith(encoding == "windows-1252" ? "\n\ncafé – €\n" : "\n\nросс\n", File.ReadAllText(_folder["page.evidence.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_is_said_goes_before_what_the_page_says()
    {
        using var server = LoopbackServer.Of(Answer.Of("200 OK", "text/html; charset=utf-8", Encoding.Latin1.GetBytes("<p>caf\u00E9")));
        Assert.Equal(0, Fetch(server["a"], "--charset", "latin1").Code);
        Assert.EndsWith("\n\ncafé\n", File.ReadAllText(_folder["page.evidence.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_stays_as_it_is()
    {
        using var server = LoopbackServer.Of(Answer.Of("200 OK", "text/plain; charset=utf-8", "one <b>\r\n  two\n\n"u8.ToArray()));
        Assert.Equal(0, Fetch(server["a.txt"]).Code);
        Assert.EndsWith("\nextraction: plain text, as it was sent\n---\n\none <b>\n  two\n", File.ReadAllText(_folder["page.evidence.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_compressed_page_is_read()
    {
        using var server = LoopbackServer.Of(Answer.Of("200 OK", "text/html; charset=utf-8", Answer.Compress(Encoding.UTF8.GetBytes(Html)), "Content-Encoding: gzip\r\n"));
        Assert.Equal(0, Fetch(server["a"]).Code);
        Assert.Contains("Italy expelled two officials.", File.ReadAllText(_folder["page.evidence.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_asks_for_a_password_is_noted()
    {
        using var server = LoopbackServer.Of(path => path == "/login" ? LoopbackServer.Page("<h1>Log in</h1><input type=password>") : Answer.Redirect("/login"));
        var run = Fetch(server["page"]);
        Assert.Equal(0, run.Code);
        Assert.Equal(
            $"note: '{server["page"]}' led to '{server["login"]}'.\nnote: '{server["login"]}' asks for a password, and is where the address led: it may be a login page. If so, log in with a browser, save the page, and name the file.\n",
            run.Errors);
        Assert.StartsWith($"note: '{server["login"]}' asks for a password: what it shows", Fetch(server["login"], "--force").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_not_even_asked_for()
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page(Html));
        var text = _folder.Write("page.evidence.txt", "mended by hand\n");
        Assert.Equal(new ToolRun(2, "", $"'{text}' exists already. Write another file with '--output', or over this one with '--force'.\n"), Fetch(server["a"]));
        Assert.Empty(server.Requests);
        Assert.Equal(new ToolRun(0, text + ": 6 words, written over what was there\n", ""), Fetch(server["a"], "--force"));
    }

    [Theory]
    [InlineData("ftp://example.org/a", "'ftp://example.org/a' is not fetched: its scheme is 'ftp', and only http and https are fetched. Save the page, and name the file.")]
    [InlineData("https://me:secret@example.org/", "'https://…@example.org/' is not fetched: it holds a name or password, which would stand in the record. Leave out what stands before the '@', or save the page and name the file.")]
    [InlineData("https://", "'https://' is not an address of the web, such as https://example.org/page.")]
    [InlineData("http://example.org/a b", "'http://example.org/a b' is not an address of the web, such as https://example.org/page.")]
    public void What_is_no_address_of_the_web_is_told(string address, string message) => Assert.Equal(new ToolRun(2, "", message + "\n"), ToolRun.Of("snapshot", address, "--output", _folder["a.txt"]));

    [Theory]
    [InlineData("'0' is not a number above 0, up to 3600.", "--timeout", "0")]
    [InlineData("'1e9' is not a number above 0, up to 1000.", "--max-size", "1e9")]
    [InlineData("'--charset': 'klingon' is no encoding of the web, such as 'utf-8' or 'windows-1252'.", "--charset", "klingon")]
    [InlineData("'--url' and '--accessed' are for a saved page: of one that is fetched both are known.", "--url", "https://example.org/b")]
    public void A_wrong_option_is_refused(string message, string option, string value)
    {
        var run = ToolRun.Of("snapshot", "https://example.org/a", option, value);
        Assert.Equal((2, message), (run.Code, run.Errors.Trim()));
    }

    private ToolRun Fetch(params string[] arguments) => ToolRun.Of(["snapshot", "--allow-private", "--output", _folder["page.evidence.txt"], .. arguments]);
}
