using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Facts.Cli.Tests.Fetching;

/// <summary>What a server may do to whoever asks it for a page: each is told in one line, with what to do, and nothing is written.</summary>
public sealed class MisbehavingServerTests : IDisposable
{
    private const string Html = "text/html; charset=utf-8";
    private const string Save = "Save the page from a browser, and name the file.";
    private const string AgainOrSave = "Try again, or save the page from a browser and name the file.";

    private static readonly byte[] Page = "<title>Two officials</title><p>Italy expelled two officials."u8.ToArray();

    private static readonly Dictionary<string, (Answer Answer, string Why)> Cases = new(StringComparer.Ordinal)
    {
        ["silent"] = (new Answer("", []) { IsSilent = true }, "no answer came for 0.25 seconds. Try again later, or with a longer '--timeout'."),
        ["silent after its headers"] = (new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nContent-Length: 100\r\n\r\n", "<p>It"u8.ToArray()) { IsSilent = true }, "nothing more came for 0.25 seconds. Try again later, or with a longer '--timeout'."),
        ["silent within its headers"] = (new Answer("HTTP/1.1 200 OK\r\nContent-Ty", []) { IsSilent = true }, "no answer came for 0.25 seconds. Try again later, or with a longer '--timeout'."),
        ["always about to answer"] = (new Answer("", []) { Endless = "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray() }, $"the headers of its answer have more than 64 KB. {Save}"),
        ["larger than it may be"] = (Answer.Of("200 OK", Html, new byte[100_001]), "it has more than 0.1 MB. Raise '--max-size' if that is so much text, or save what you cite and name the file."),
        ["endless"] = (new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nConnection: close\r\n\r\n", []) { Endless = "<p>more"u8.ToArray() }, "it has more than 0.1 MB. Raise '--max-size' if that is so much text, or save what you cite and name the file."),
        ["endless in chunks"] = (new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nTransfer-Encoding: chunked\r\n\r\n", []) { Endless = "4\r\nmore\r\n"u8.ToArray() }, "it has more than 0.1 MB. Raise '--max-size' if that is so much text, or save what you cite and name the file."),
        ["a little that decompresses to much"] = (Answer.Of("200 OK", Html, Answer.Compress(new byte[50_000_000]), "Content-Encoding: gzip\r\n"), "it has more than 0.1 MB. Raise '--max-size' if that is so much text, or save what you cite and name the file."),
        ["compressed and cut off"] = (Answer.Of("200 OK", Html, Answer.Compress(MakeNoise(20_000))[..10_000], "Content-Encoding: gzip\r\n"), $"it ended before it was whole. {AgainOrSave}"),
        ["compressed and no such thing"] = (Answer.Of("200 OK", Html, Page, "Content-Encoding: gzip\r\n"), $"what it sent cannot be decompressed. {AgainOrSave}"),
        ["compressed otherwise"] = (Answer.Of("200 OK", Html, Page, "Content-Encoding: br\r\n"), $"it is compressed in a way that was not asked for. {Save}"),
        ["compressed twice"] = (Answer.Of("200 OK", Html, Answer.Compress(Answer.Compress(Page)), "Content-Encoding: gzip, gzip\r\n"), $"it is compressed in a way that was not asked for. {Save}"),
        ["cut off"] = (new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nContent-Length: 1000\r\n\r\n", Page), $"it ended before it was whole. {AgainOrSave}"),
        ["cut off in a chunk"] = (new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nTransfer-Encoding: chunked\r\n\r\n", "ff\r\n<p>It"u8.ToArray()), $"it ended before it was whole. {AgainOrSave}"),
        ["chunks of no size"] = (new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nTransfer-Encoding: chunked\r\n\r\n", "many\r\n<p>It\r\n"u8.ToArray()), $"it ended before it was whole. {AgainOrSave}"),
        ["endless headers"] = (new Answer("HTTP/1.1 200 OK\r\n", []) { Endless = "X-More: and more\r\n"u8.ToArray() }, $"the headers of its answer have more than 64 KB. {Save}"),
        ["an endless header"] = (new Answer("HTTP/1.1 200 OK\r\nX-More: ", []) { Endless = "and more "u8.ToArray() }, $"the headers of its answer have more than 64 KB. {Save}"),
        ["no answer"] = (new Answer("", []), $"it closed the connection without an answer. {AgainOrSave}"),
        ["no HTTP"] = (new Answer("220 mail.example.org ESMTP\r\n", []), "what it answers is not HTTP. Is it 'https' that it speaks, or another port?"),
        ["a circle"] = (Answer.Redirect("/again"), "it redirects more than 5 times, last to 'SERVER/again'. Open it in a browser, and give the address where that ends."),
        ["a redirect to nowhere"] = (Answer.Of("302 Found"), "it redirects and does not say where to. Open it in a browser, and give the address where that ends."),
        ["a redirect to a file"] = (Answer.Redirect("file:///etc/passwd"), "it redirects to 'file://', and that is not followed: its scheme is 'file', and only http and https are fetched. Save the page, and name the file."),
        ["a redirect with a password"] = (Answer.Redirect("http://me:secret@127.0.0.1/"), "it redirects to 'http://127.0.0.1', and that is not followed: it holds a name or password, which would stand in the record. Leave out what stands before the '@', or save the page and name the file."),
        ["not there"] = (Answer.Of("404 Not Found", Html, Page), "the answer was 404: it is not there (any more). Is the address right? If a web archive has it, give the address that it has there."),
        ["gone"] = (Answer.Of("410 Gone"), "the answer was 410: it is not there (any more). Is the address right? If a web archive has it, give the address that it has there."),
        ["forbidden"] = (Answer.Of("403 Forbidden", Html, Page), "the answer was 403: it is shown to some readers alone, or not to programs. If a browser shows it to you, save it there, and name the file."),
        ["a password wanted"] = (Answer.Of("401 Unauthorized", "WWW-Authenticate: Basic\r\n"), "the answer was 401: it is shown to some readers alone, or not to programs. If a browser shows it to you, save it there, and name the file."),
        ["too many requests"] = (Answer.Of("429 Too Many Requests", "Retry-After: 120\r\n"), "the answer was 429: it asks for patience. Try again after 120 seconds."),
        ["too busy"] = (Answer.Of("503 Service Unavailable", "Retry-After: Wed, 02 Dec 2026 07:28:00 GMT\r\n"), "the answer was 503: it asks for patience. Try again after 2026-12-02 07:28 UTC."),
        ["broken"] = (Answer.Of("500 Internal Server Error"), "the answer was 500: the server failed. Try again later."),
        ["a part"] = (Answer.Of("206 Partial Content", Html, Page, "Content-Range: bytes 0-59/1000\r\n"), $"the answer was 206: it sent a part, which was not asked for. {Save}"),
        ["no content"] = (Answer.Of("204 No Content"), "the answer was 204: it holds nothing."),
        ["an escape for the terminal"] = (Answer.Of("599 \u001B[31mred", Html, Page), "the answer was 599: the server failed. Try again later."),
        ["a PDF"] = (Answer.Of("200 OK", "application/pdf", "%PDF-1.7"u8.ToArray()), "it is a PDF, which is not read. Save its text as a file such as 'paper.evidence.txt' (pdftotext, or a viewer that copies), and name that."),
        ["a PDF that calls itself a page"] = (Answer.Of("200 OK", Html, "%PDF-1.7"u8.ToArray()), "it is a PDF, which is not read. Save its text as a file such as 'paper.evidence.txt' (pdftotext, or a viewer that copies), and name that."),
        ["an image"] = (Answer.Of("200 OK", "image/png", [0x89]), "it is 'image/png', and pages (text/html, application/xhtml+xml) and texts (text/plain, text/markdown) are read. Save what you cite of it as a text, and name that file."),
        ["who knows what"] = (Answer.Of("200 OK", "", "PK\u0003\u0004"u8.ToArray()), "it does not say what it is, and does not begin like a page. Save it, and name the file."),
        ["empty"] = (Answer.Of("200 OK", Html, []), "it has no text: it is empty, or shows nothing without its scripts. Save it from a browser once it is shown, and name the file."),
        ["scripts alone"] = (Answer.Of("200 OK", Html, "<body><div id=app></div><script>show()</script>"u8.ToArray()), "it has no text: it is empty, or shows nothing without its scripts. Save it from a browser once it is shown, and name the file."),
        ["not the encoding that it says"] = (Answer.Of("200 OK", Html, Encoding.Latin1.GetBytes("<p>caf\u00E9")), "it is not in the encoding that it should be (utf-8). Say with '--charset' which it is, such as 'windows-1252' or 'utf-8'."),
        ["not the encoding that the page says"] = (Answer.Of("200 OK", "text/html", Encoding.Latin1.GetBytes("<meta charset=utf-8><p>caf\u00E9")), "it is not in the encoding that it should be (utf-8). Say with '--charset' which it is, such as 'windows-1252' or 'utf-8'."),
        ["an encoding that nobody knows"] = (Answer.Of("200 OK", "text/html; charset=\"x-\u001B\"", Page), "it says that it is in the encoding 'x-?', which nobody knows. Say with '--charset' which it is, such as 'windows-1252' or 'utf-8'."),
        ["a text that is no UTF-8"] = (Answer.Of("200 OK", "text/plain", Encoding.Latin1.GetBytes("caf\u00E9")), "it is not in the encoding that it should be (utf-8). Say with '--charset' which it is, such as 'windows-1252' or 'utf-8'."),
    };

    private readonly TemporaryFolder _folder = new();

    public static IEnumerable<TheoryDataRow<string>> Names => Cases.Keys.Select(name => new TheoryDataRow<string>(name));

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Names))]
    public void It_is_told_in_one_line_and_nothing_is_written(string name)
    {
        var (answer, why) = Cases[name];
        using var server = LoopbackServer.Of(answer);
        // Who is silent is not waited for; all others have the time that a busy machine takes.
        var run = Fetch(server["page"], "--timeout", answer.IsSilent ? "1" : "60", "--max-size", "0.1");
        var expected = $"'{server["page"]}' was not fetched: {why.Replace("SERVER/", server[""], StringComparison.Ordinal)}\n";
        Assert.Equal(new ToolRun(2, "", expected), run);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void What_comes_a_little_at_a_time_is_given_up_when_its_time_is_over()
    {
        // The server breathes for a fiftieth of a second, most of one may pass in silence.
        using var server = LoopbackServer.Of(new Answer($"HTTP/1.1 200 OK\r\nContent-Type: {Html}\r\nConnection: close\r\n\r\n", []) { Drip = "<p>more"u8.ToArray() });
        Assert.Equal(new ToolRun(2, "", $"'{server["page"]}' was not fetched: it took longer than 3 seconds. Try again later, or with a longer '--timeout'.\n"), Fetch(server["page"], "--timeout", "3"));
    }

    [Fact]
    public void A_page_that_nests_without_an_end_is_given_up_when_its_time_is_over()
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep"));
        Assert.Equal(new ToolRun(2, "", $"'{server["page"]}' was not fetched: it took longer than 2 seconds. Try again later, or with a longer '--timeout'.\n"), Fetch(server["page"], "--timeout", "2"));
    }

    [Fact]
    public void Nobody_who_answers_is_told()
    {
        string address;
        using (var server = LoopbackServer.Of(LoopbackServer.Page("")))
            address = server["page"];
        Assert.Equal(new ToolRun(2, "", $"'{address}' was not fetched: '127.0.0.1' cannot be reached (ConnectionRefused).\n"), Fetch(address));
    }

    [Fact]
    public void A_host_that_does_not_exist_is_told() =>
        Assert.Equal(new ToolRun(2, "", "'http://nowhere.invalid/' was not fetched: there is no host 'nowhere.invalid'. Is the name right, and is this machine in the network?\n"), Fetch("http://nowhere.invalid/"));

    [Theory]
    [InlineData("127.0.0.1", false, "its certificate is signed by nobody whom this machine trusts")]
    [InlineData("127.0.0.1", true, "its certificate is past its time, or this machine's clock is wrong")]
    [InlineData("example.org", false, "its certificate is of another name")]
    public void A_certificate_that_is_not_to_be_trusted_is_told(string name, bool isPast, string why)
    {
        using var server = LoopbackServer.Of(_ => LoopbackServer.Page("<p>secret"), Certify(name, isPast));
        Assert.Equal(new ToolRun(2, "", $"'{server["page"]}' was not fetched: {why}. Look at it in a browser; a page that you trust you can save, and name the file.\n"), Fetch(server["page"]));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_server_that_does_not_speak_https_is_told()
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page("<p>text"));
        var address = server["page"].Replace("http:", "https:", StringComparison.Ordinal);
        Assert.Equal(new ToolRun(2, "", $"'{address}' was not fetched: no secure connection can be made to it. Is it 'http' that it speaks, or another port?\n"), Fetch(address));
    }

    private ToolRun Fetch(params string[] arguments) => ToolRun.Of(["snapshot", "--allow-private", "--output", _folder["page.evidence.txt"], .. arguments]);

    /// <summary>What compression makes little of, the same at each run.</summary>
    private static byte[] MakeNoise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static X509Certificate2 Certify(string name, bool isPast)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (System.Net.IPAddress.TryParse(name, out var address))
            names.AddIpAddress(address);
        else
            names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddYears(-2), isPast ? now.AddYears(-1) : now.AddYears(1));
    }
}
