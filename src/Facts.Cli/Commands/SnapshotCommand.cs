using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Fetching;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Snapshots;
using Facts.Language.Evidence;

namespace Facts.Cli.Commands;

/// <summary><c>facts snapshot PAGE</c></summary>
internal sealed class SnapshotCommand
{
    private readonly TextFiles _files;
    private readonly Progress _progress;
    private readonly Argument<string> _page = new("PAGE") { Description = "The address of a web page, or the page as a browser saved it; - for standard input." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The text to write; where it is left out, page.html becomes page.evidence.txt beside it, and https://example.org/page becomes page.evidence.txt in the current folder. - for standard output.", HelpName = "FILE" };
    private readonly Option<bool> _force = ForceOption.Create();
    private readonly Option<string?> _url = new("--url") { Description = "The address of a saved page; what the page says itself (rel=canonical) where it is left out.", HelpName = "URL" };
    private readonly Option<DateOnly?> _accessed = new("--accessed") { Description = "The day on which a saved page was read; the file's own where it is left out.", HelpName = "YYYY-MM-DD", CustomParser = DayOption.Parse };
    private readonly FetchOptions _fetch = new();

    private SnapshotCommand(TextFiles files, Progress progress) => (_files, _progress) = (files, progress);

    public static Command Create(TextFiles files, Progress progress) => new SnapshotCommand(files, progress).Create();

    private Command Create()
    {
        var command = new Command("snapshot", "Makes the text of a web page, as evidence to check quotes by.") { _page, _output, _force, _url, _accessed };
        _fetch.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_page) == TextFiles.Standard && result.GetValue(_output) == null)
                result.AddError("Say with '--output' where the text goes: the page comes from standard input.");
            if (result.GetValue(_url) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
                result.AddError($"'--url': '{url}' is not an address of the web, such as https://example.org/page.");
            if (result.GetValue(_page) is { } page && WebAddress.IsMeant(page) && (result.GetResult(_url) ?? result.GetResult(_accessed)) != null)
                result.AddError("'--url' and '--accessed' are for a saved page: of one that is fetched both are known.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_page);
        var address = WebAddress.IsMeant(path) ? WebAddress.Parse(path) : null;
        var output = arguments.GetValue(_output) ?? (address == null ? SnapshotName.Beside(path) : SnapshotName.Of(address));
        var bytes = address == null ? _files.ReadBytes(path, mayBePipe: true) : [];
        var isThere = ExistingFile.Is(output);
        // Before a page is fetched for nothing.
        ExistingFile.Require(arguments.GetValue(_force), output);
        var snapshot = address == null ? Read(arguments, path, bytes) : Snapshot.Of(await FetchAsync(_fetch.CreatePages(arguments, _progress), path, cancellation).ConfigureAwait(false));
        if (snapshot == null)
            return ExitCode.Findings;
        _files.Write(output, snapshot.Write());
        if (output != TextFiles.Standard)
        {
            var words = new EvidenceText(snapshot.Text).WordCount;
            arguments.InvocationConfiguration.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{FileName.Of(output)}: {words} {(words == 1 ? "word" : "words")}{(isThere ? ", written over what was there" : "")}\n"));
        }

        return ExitCode.Success;
    }

    private static async Task<FetchedPage> FetchAsync(FetchedPages pages, string address, CancellationToken cancellation)
    {
        await pages.FetchAsync([address], cancellation).ConfigureAwait(false);
        return await pages.GetAsync(address, cancellation).ConfigureAwait(false);
    }

    /// <summary>The text of a saved page; null where it has none, which is told.</summary>
    private Snapshot? Read(ParseResult arguments, string path, byte[] bytes)
    {
        using var page = HtmlText.Parse(bytes);
        var text = HtmlText.Of(page);
        if (!text.Any(char.IsLetterOrDigit))
        {
            arguments.InvocationConfiguration.Error.Write($"'{FileName.Of(path)}' has no text: it is empty, or shows nothing without its scripts. Save it from a browser once it is shown.\n");
            return null;
        }

        return new Snapshot
        {
            Url = arguments.GetValue(_url) ?? Snapshot.AddressOf(page),
            Accessed = arguments.GetValue(_accessed) ?? (path == TextFiles.Standard ? null : DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path))),
            File = path == TextFiles.Standard ? null : Path.GetFileName(path),
            Page = bytes,
            Text = text,
        };
    }
}
