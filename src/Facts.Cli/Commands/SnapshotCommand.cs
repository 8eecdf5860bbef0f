using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Snapshots;

namespace Facts.Cli.Commands;

/// <summary><c>facts snapshot FILE</c></summary>
internal sealed class SnapshotCommand
{
    private const string Extension = ".evidence.txt";

    private readonly TextFiles _files;
    private readonly Argument<string> _page = new("FILE") { Description = "The web page as a browser saved it; - for standard input." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The text to write; beside the page where it is left out: page.html becomes page.evidence.txt. - for standard output.", HelpName = "FILE" };
    private readonly Option<bool> _force = new("--force") { Description = "Writes over a text that is there already." };
    private readonly Option<string?> _url = new("--url") { Description = "The page's address; what the page says itself (rel=canonical) where it is left out.", HelpName = "URL" };
    private readonly Option<DateOnly?> _accessed = new("--accessed") { Description = "The day on which the page was read; the file's own where it is left out.", HelpName = "YYYY-MM-DD", CustomParser = DayOption.Parse };

    private SnapshotCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new SnapshotCommand(files).Create();

    private Command Create()
    {
        var command = new Command("snapshot", "Makes the text of a web page, as evidence to check quotes by.") { _page, _output, _force, _url, _accessed };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_page) == TextFiles.Standard && result.GetValue(_output) == null)
                result.AddError("Say with '--output' where the text goes: the page comes from standard input.");
            if (result.GetValue(_url) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
                result.AddError($"'--url': '{url}' is not an address of the web, such as https://example.org/page.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_page);
        var output = arguments.GetValue(_output) ?? Path.ChangeExtension(path, null) + Extension;
        var bytes = _files.ReadBytes(path);
        // Quotes are checked against the text that is there, and somebody may have mended it by hand.
        if (output != TextFiles.Standard && File.Exists(output) && !arguments.GetValue(_force))
            throw new IOException($"'{output}' exists already. Write another file with '--output', or over this one with '--force'.");
        using var page = HtmlText.Parse(bytes);
        var text = HtmlText.Of(page);
        if (!text.Any(char.IsLetterOrDigit))
        {
            arguments.InvocationConfiguration.Error.Write($"'{path}' has no text: it is empty, or shows nothing without its scripts. Save it from a browser once it is shown.\n");
            return ExitCode.Findings;
        }

        var snapshot = new Snapshot
        {
            Url = arguments.GetValue(_url) ?? Snapshot.AddressOf(page),
            Accessed = arguments.GetValue(_accessed) ?? (path == TextFiles.Standard ? null : DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path))),
            File = path == TextFiles.Standard ? null : Path.GetFileName(path),
            Page = bytes,
            Text = text,
        };
        _files.Write(output, snapshot.Write());
        if (output != TextFiles.Standard)
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            arguments.InvocationConfiguration.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{output}: {words} words\n"));
        }

        return ExitCode.Success;
    }
}
