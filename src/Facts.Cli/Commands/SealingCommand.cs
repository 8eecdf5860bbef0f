using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Fetching;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Sealing;

namespace Facts.Cli.Commands;

/// <summary>A command about the seals of a project and the texts that they are of.</summary>
/// <param name="files">Reads and writes files.</param>
/// <param name="progress">Shows how far it has come.</param>
/// <param name="run">What is done for each source; false where something must change, which is told.</param>
/// <param name="alone">The option with which no texts are named, since those at the sources' own addresses are meant.</param>
internal sealed class SealingCommand(TextFiles files, Progress progress, Func<SealingTask, bool> run, Option<bool> alone)
{
    private readonly Argument<string?> _texts = new("TEXTS") { Description = "A text that you hold (.txt, .md, or a saved page, .html), a folder of them, each named like its seal, its source or the source's key, or the address of a page, which is fetched.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> _path = new("PATH") { Description = "The folder of a project, or its .csproj file; the current folder where it is left out.", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _source = new("--source") { Description = "The source that the text is of; where it is left out, the one that the file is named like, or that has the address.", HelpName = "NAME" };
    private readonly FetchOptions _fetch = new();

    public Command Create(string name, string description)
    {
        var command = new Command(name, description) { _texts, _path, _source, alone };
        _fetch.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(alone) && result.GetValue(_texts) == null)
                result.AddError($"Name a text, a folder of texts or an address, or say '{alone.Name}'.");
            else if (result.GetValue(alone) && result.GetResult(_path) is { Implicit: false })
                result.AddError($"With '{alone.Name}' name the project alone: the texts are those at the sources' addresses.");
        });
        return command;
    }

    /// <summary>Of each source that is meant the text is read or fetched, and what is to be done is done.</summary>
    public async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        RequireTexts(arguments);
        var (folder, pairs) = Find(arguments);
        var pages = CreatePages(arguments);
        await pages.FetchAsync(pairs.Where(pair => pair.IsAddress).Select(pair => pair.Text), cancellation).ConfigureAwait(false);
        var (found, missed) = (false, pairs.Count == 0);
        foreach (var (source, text, isAddress) in pairs)
        {
            try
            {
                var held = isAddress ? HeldText.Of(await pages.GetAsync(text, cancellation).ConfigureAwait(false)) : HeldText.Read(text, files, mayBePipe: text == arguments.GetValue(_texts));
                found |= !run(new SealingTask(folder, source, held, files, arguments.InvocationConfiguration));
            }
            catch (IOException exception)
            {
                arguments.InvocationConfiguration.Error.Write(exception.Message + "\n");
                missed = true;
            }
        }

        return found ? ExitCode.Findings : missed ? ExitCode.Misuse : ExitCode.Success;
    }

    public FetchedPages CreatePages(ParseResult arguments) => _fetch.CreatePages(arguments, progress);

    /// <summary>The project.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    public FactsFolder ReadFolder(ParseResult arguments)
    {
        var folder = FactsFolder.Read((arguments.GetValue(alone) ? arguments.GetValue(_texts) : null) ?? arguments.GetRequiredValue(_path), files);
        // A seal would lack the quotes of a file that cannot be read.
        return folder.Unread.Count == 0 ? folder : throw new IOException(string.Join('\n', folder.Unread));
    }

    /// <summary>What is not there is told before anything that may be wrong with the project.</summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    private void RequireTexts(ParseResult arguments)
    {
        if (!arguments.GetValue(alone) && arguments.GetValue(_texts) is { } texts && !WebAddress.IsMeant(texts) && !Path.Exists(texts))
            throw new FileNotFoundException($"There is no file or folder '{FileName.Of(texts)}'.");
    }

    /// <summary>Whether a source is one that is meant.</summary>
    public bool IsMeant(ParseResult arguments, EvidencedSource source) => arguments.GetValue(_source) is not { } name || source.Name == name;

    /// <summary>Says that no source is meant.</summary>
    /// <param name="arguments">What was asked for.</param>
    /// <param name="folder">The project.</param>
    /// <param name="what">What its evidence should be.</param>
    /// <param name="example">How to name it.</param>
    public void PrintNone(ParseResult arguments, FactsFolder folder, string what, string example) => arguments.InvocationConfiguration.Error.Write(
        arguments.GetValue(_source) is { } name ? $"There is no source '{name}' with {what} as its evidence in '{FileName.Of(folder.Path)}'.\n" : $"No source of '{FileName.Of(folder.Path)}' has {what} as its evidence: write 'evidence \"{example}\"' under one.\n");

    /// <summary>The project, and of each source the text; empty where there is none, which is told.</summary>
    /// <exception cref="IOException">A folder or file is not there.</exception>
    private (FactsFolder Folder, IReadOnlyList<(EvidencedSource Source, string Text, bool IsAddress)> Pairs) Find(ParseResult arguments)
    {
        var folder = ReadFolder(arguments);
        var errors = arguments.InvocationConfiguration.Error;
        var named = EvidencedSource.Of(folder.Project).Where(source => source.IsSealed && IsMeant(arguments, source)).ToArray();
        if (named.Length == 0)
        {
            PrintNone(arguments, folder, "a seal", "sources/name.seal");
            return (folder, []);
        }

        if (arguments.GetValue(alone))
            return (folder, FindAddresses(named, errors));
        var texts = arguments.GetValue(_texts)!;
        if (WebAddress.IsMeant(texts))
            return (folder, FindOne(named, texts, source => IsAt(source, WebAddress.Parse(texts)), "is the address of no source with a seal, or of several", arguments));
        if (Directory.Exists(texts))
            return (folder, FindAll(texts, named, errors));
        var stem = Path.GetFileName(texts).Split('.')[0];
        return (folder, FindOne(named, texts, source => source.TextNames.Contains(stem), "is not named like a source with a seal", arguments));
    }

    private static bool IsAt(EvidencedSource source, Uri address) => WebAddress.IsSame(source.Find("url"), address) || WebAddress.IsSame(source.Find("archived"), address);

    /// <summary>The one source that is named, or that a text is of.</summary>
    private List<(EvidencedSource Source, string Text, bool IsAddress)> FindOne(EvidencedSource[] named, string text, Func<EvidencedSource, bool> fits, string otherwise, ParseResult arguments)
    {
        var fitting = arguments.GetValue(_source) != null ? named : [.. named.Where(fits)];
        if (fitting.Length == 1)
            return [(fitting[0], text, WebAddress.IsMeant(text))];
        arguments.InvocationConfiguration.Error.Write($"'{FileName.Of(text)}' {otherwise}. Say with '--source' which it is of: {string.Join(", ", named.Select(source => source.Name))}.\n");
        return [];
    }

    /// <summary>Of each source its own address.</summary>
    private static List<(EvidencedSource Source, string Text, bool IsAddress)> FindAddresses(EvidencedSource[] sources, TextWriter errors)
    {
        var pairs = new List<(EvidencedSource, string, bool)>();
        foreach (var source in sources)
        {
            if (source.Address is { } address)
                pairs.Add((source, address, true));
            else
                errors.Write($"'{source.Name}' has no address: write 'url' under it, or name a text that you hold.\n");
        }

        return pairs;
    }

    private static List<(EvidencedSource Source, string Text, bool IsAddress)> FindAll(string folder, EvidencedSource[] sources, TextWriter errors)
    {
        var pairs = new List<(EvidencedSource, string, bool)>();
        foreach (var source in sources)
        {
            if (HeldText.Find(folder, source) is { } text)
                pairs.Add((source, text, false));
            else
                errors.Write($"'{FileName.Of(folder)}' has no text of '{source.Name}', such as {source.TextNames.First()}.txt.\n");
        }

        return pairs;
    }
}
