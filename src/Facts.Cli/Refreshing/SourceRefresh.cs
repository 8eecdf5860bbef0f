using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Fetching;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Sealing;
using Facts.Cli.Snapshots;
using Facts.Language;

namespace Facts.Cli.Refreshing;

/// <summary>A source that was fetched again: what has changed since its evidence was made.</summary>
internal sealed class SourceRefresh
{
    private readonly FactsFolder _folder;
    private readonly EvidencedSource _source;
    private readonly FetchedPage _page;
    private readonly HeldText _held;
    private readonly RecordedEvidence? _recorded;
    private readonly IReadOnlyList<SourceQuote> _quotes;
    private readonly Finding[] _gone;
    private readonly string _path;

    public SourceRefresh(FactsFolder folder, EvidencedSource source, FetchedPage page, TextFiles files)
    {
        (_folder, _source, _page, _held) = (folder, source, page, HeldText.Of(page));
        _path = folder.FullPath(source.EvidencePath);
        _recorded = RecordedEvidence.Read(_path, source.IsSealed, files);
        _quotes = source.FindQuotes(folder.Project);
        _gone = [.. _quotes.Select(FindLoss).OfType<Finding>()];
    }

    /// <summary>Whether the text is the one that was recorded.</summary>
    public bool IsSame => _recorded?.IsOf(_held.Text) == true;

    /// <summary>Whether the text has all quotes.</summary>
    public bool HasAll => _gone.Length == 0;

    /// <summary>Says what has changed: each quote that is gone at its place.</summary>
    public void Print(InvocationConfiguration streams)
    {
        streams.Output.Write($"{FileName.Of(_path)}: {Describe()}\n");
        Finding.Print(_gone, streams.Error);
    }

    /// <summary>Makes the evidence anew where that can be done without a loss, and says what was written over, or why it was not.</summary>
    public void Write(TextFiles files, InvocationConfiguration streams)
    {
        if (IsSame)
            return;
        if (!HasAll || _recorded?.IsMadeByHand == true)
        {
            streams.Output.Write($"{FileName.Of(_path)}: left as it is, {(HasAll ? "since it was not made by 'facts snapshot': name the address to that, with '--force', if this is to be written over" : "since quotes are gone")}\n");
            return;
        }

        var before = _source.IsSealed ? "" : _folder.Project.FindEvidence(_source.EvidencePath)?.Hash ?? "";
        var text = _source.IsSealed ? new SealingTask(_folder, _source, _held, files, streams).MakeSeal(_quotes).Write() : Snapshot.Of(_page).Write();
        if (Path.GetDirectoryName(_path) is { Length: > 0 } parent)
            Directory.CreateDirectory(parent);
        files.Write(_path, text);
        streams.Output.Write($"{FileName.Of(_path)}: {(_recorded == null ? "written" : $"written over{(_recorded.Day.Length > 0 ? $" what was read on {_recorded.Day}" : "")}")}\n");
        // The hash that a source records is of the text that is no longer there.
        if (before.Length > 0 && _source.Document.Tree.Text.Contains(before, StringComparison.OrdinalIgnoreCase))
            streams.Output.Write($"{FileName.Of(_folder.FullPath(_source.Document.Path))}: write sha256 \"{new EvidenceFile(_source.EvidencePath, text).Hash}\" behind the evidence of '{_source.Name}'\n");
    }

    private Finding? FindLoss(SourceQuote quote)
    {
        var what = _recorded == null || _recorded.Has(quote.Pattern)
            ? $"'{FileName.Of(_held.Path)}' does not have these words any more."
            : $"'{FileName.Of(_held.Path)}' does not have these words, and neither has '{FileName.Of(_path)}'.";
        return MissingQuote.Find(_folder, _held.Text, what, quote);
    }

    private string Describe()
    {
        var quotes = _quotes.Count == 0 ? "no quotes"
            : HasAll ? string.Create(CultureInfo.InvariantCulture, $"{(_quotes.Count == 1 ? "its quote is" : $"all {_quotes.Count} quotes are")} there")
            : string.Create(CultureInfo.InvariantCulture, $"{_gone.Length} of {_quotes.Count} quotes {(_gone.Length == 1 ? "is" : "are")} not there");
        if (_recorded == null)
            return $"not made yet; {quotes}";
        if (IsSame)
            return $"the same text; {quotes}";
        var words = string.Create(CultureInfo.InvariantCulture, $"{_held.Text.WordCount} words, {_recorded.WordCount} before");
        // What another program took out of the page differs, though nobody changed the page.
        var reason = string.Equals(_recorded.Extraction, _held.Extraction, StringComparison.Ordinal) ? "" : $" (which was taken out by {(_recorded.Extraction.Length > 0 ? $"'{_recorded.Extraction}'" : "hand")}, now by '{_held.Extraction}': that alone may be why)";
        return $"another text, {words}{reason}; {quotes}";
    }
}
