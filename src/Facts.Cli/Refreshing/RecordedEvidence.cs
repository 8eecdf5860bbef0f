using System;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Sealing;
using Facts.Language.Evidence;

namespace Facts.Cli.Refreshing;

/// <summary>What a project holds of a source: the text that was read, or the seal of it.</summary>
internal sealed class RecordedEvidence
{
    private readonly Seal? _seal;
    private readonly HeldText? _text;

    private RecordedEvidence(Seal? seal, HeldText? text) => (_seal, _text) = (seal, text);

    public int WordCount => _seal?.WordCount ?? _text!.Text.WordCount;

    /// <summary>How the text was taken out of what was read; empty where nobody says.</summary>
    public string Extraction => _seal?.Extraction ?? _text!.Extraction;

    /// <summary>When it was read; empty where nobody says.</summary>
    public string Day => _seal?.Day ?? _text!.Day ?? "";

    /// <summary>Whether it was typed or copied by hand, as far as one sees: what is made anew by a program would not be the same.</summary>
    public bool IsMadeByHand => _text is { Extraction: "" };

    /// <summary>Reads it; null where it is not there.</summary>
    /// <param name="path">The evidence, as the user would write its path.</param>
    /// <param name="isSealed">Whether it is a seal.</param>
    /// <param name="files">Reads it.</param>
    /// <exception cref="IOException">It is there, and cannot be read.</exception>
    public static RecordedEvidence? Read(string path, bool isSealed, TextFiles files)
    {
        if (!File.Exists(path))
            return null;
        if (!isSealed)
            return new RecordedEvidence(null, HeldText.Read(path, files, mayBePipe: false));
        return Seal.Read(files.Read(path), out var problem) is { } seal
            ? new RecordedEvidence(seal, null)
            : throw new IOException(FormattableString.Invariant($"'{FileName.Of(path)}' cannot be read. Line {problem!.Line}: {problem.Message}"));
    }

    public bool IsOf(EvidenceText text) => string.Equals(_seal?.TextHash ?? _text!.Text.Hash, text.Hash, StringComparison.Ordinal);

    public bool Has(QuotePattern quote) => _seal != null ? _seal.Find(quote) != null : _text!.Text.Find(quote).IsFound;
}
