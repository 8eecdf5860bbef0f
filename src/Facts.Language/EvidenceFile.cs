using System;
using System.Collections.Generic;
using Facts.Language.Evidence;

namespace Facts.Language;

/// <summary>A file that stands for a source as it was read: a text, or the seal of one. It never changes; what quotes are found in it is looked up once for each.</summary>
public sealed class EvidenceFile
{
    /// <summary>How the name of a seal ends.</summary>
    public const string SealExtension = ".seal";

    /// <summary>More are not remembered: an editor asks for a new one with each letter that is typed.</summary>
    private const int MaxRemembered = 20_000;

    private readonly Lazy<EvidenceText> _text;
    private readonly Lazy<(Seal? Seal, string Problem)> _seal;

    /// <summary>Several threads look something up at once: it is locked for that, and not while a quote is looked for.</summary>
    private readonly Dictionary<(string Quote, string? After, string? Before), QuoteMatch> _matches = [];

    /// <summary>A file that could be read.</summary>
    /// <param name="path">The file relative to its project, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public EvidenceFile(string path, string text)
        : this(path, text, "")
    {
    }

    private EvidenceFile(string path, string text, string problem)
    {
        Path = path;
        Text = text;
        _text = new Lazy<EvidenceText>(() => new EvidenceText(Text, SnapshotHeader.FindEnd(Text)));
        _seal = new Lazy<(Seal?, string)>(() => problem.Length == 0 && IsSeal ? ReadSeal(Text) : (null, problem));
    }

    /// <summary>How the names of evidence files end that are found by themselves.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [SealExtension, ".evidence.txt", ".evidence.md"];

    /// <summary>The file relative to its project, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Its text; empty where it could not be read.</summary>
    public string Text { get; }

    /// <summary>Whether it is a seal: its name says so.</summary>
    public bool IsSeal => Path.EndsWith(SealExtension, StringComparison.Ordinal);

    /// <summary>Why it cannot be used, as one or more sentences; empty where it can.</summary>
    public string Problem => _seal.Value.Problem;

    /// <summary>The seal; null where it is a text, or cannot be read.</summary>
    public Seal? Seal => _seal.Value.Seal;

    /// <summary>The text with its index, without what a snapshot says of its provenance; built when first asked for; of no use where it is a seal.</summary>
    public EvidenceText Content => _text.Value;

    /// <summary>SHA-256 of the text, or of that which was sealed; empty where it cannot be used.</summary>
    public string Hash => Problem.Length > 0 ? "" : Seal?.TextHash ?? Content.Hash;

    /// <summary>The number of the text's words, or of those of the sealed one.</summary>
    public int WordCount => Seal?.WordCount ?? Content.WordCount;

    /// <summary>A file that is there and cannot be read, such as one that is not UTF-8.</summary>
    /// <param name="path">The file relative to its project, with <c>/</c>.</param>
    /// <param name="problem">Why, as one or more sentences.</param>
    public static EvidenceFile Unreadable(string path, string problem) => new(path, "", problem);

    /// <summary>A file that is there and cannot be read.</summary>
    /// <param name="path">The file relative to its project, with <c>/</c>.</param>
    public static EvidenceFile Unreadable(string path) => Unreadable(path, "It cannot be read. Check that it exists and may be read.");

    /// <summary>A file whose bytes are no UTF-8.</summary>
    /// <param name="path">The file relative to its project, with <c>/</c>.</param>
    public static EvidenceFile NotUtf8(string path) => Unreadable(path, "It is not UTF-8. Save it as UTF-8, with or without a byte order mark.");

    /// <summary>Looks for a quote in the text, or among the sealed ones, of which the places in the text are not known.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be used: see <see cref="Problem"/>.</exception>
    public QuoteMatch Find(string quote, string? after, string? before)
    {
        if (Problem.Length > 0)
            throw new InvalidOperationException(Problem);
        lock (_matches)
        {
            if (_matches.TryGetValue((quote, after, before), out var known))
                return known;
        }

        var pattern = QuotePattern.Parse(quote, after, before);
        var match = !IsSeal ? Content.Find(pattern)
            : Seal!.Find(pattern) is { } found ? new QuoteMatch(QuoteOutcome.Found, [], found.WordOffset, found.Occurrences)
            : new QuoteMatch(QuoteOutcome.NotFound, [], 0, 0);
        lock (_matches)
        {
            if (_matches.Count >= MaxRemembered)
                _matches.Clear();
            _matches[(quote, after, before)] = match;
        }

        return match;
    }

    private static (Seal? Seal, string Problem) ReadSeal(string text)
    {
        if (text.Trim().Length == 0)
            return (null, "It is empty. Make it with 'facts seal'.");
        var seal = Seal.Read(text, out var problem);
        return (seal, problem == null ? "" : FormattableString.Invariant($"Line {problem.Line}: {problem.Message}"));
    }
}
