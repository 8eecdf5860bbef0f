using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence;

/// <summary>
/// A quote as it is looked for in a text. It never changes, and serves any number of texts.
/// <para>
/// It is tried in the ways in which it can be meant, the literal one first: as it stands; with words left out at each <c>…</c>; with the words in <c>[brackets]</c> without the brackets;
/// with these words as the curator's, in place of others.
/// </para>
/// </summary>
public sealed class QuotePattern
{
    /// <summary>Stands for words left out.</summary>
    public const char Omission = '…';

    private readonly List<QuoteReading> _readings = new(1);
    private readonly QuotePiece? _after;
    private readonly QuotePiece? _before;
    private string? _key;
    private bool _hasOthers;

    private QuotePattern(string quote, string? after, string? before)
    {
        Quote = quote;
        After = after;
        Before = before;
        _after = after == null ? null : QuotePiece.Read(after, out _);
        _before = before == null ? null : QuotePiece.Read(before, out _);
        AddLiteral(quote);
        _hasOthers = quote.IndexOf(Omission) >= 0 || quote.IndexOf('[') >= 0;
    }

    /// <summary>The quote as written.</summary>
    public string Quote { get; }

    /// <summary>What stands before it in the source; null where that is not stated.</summary>
    public string? After { get; }

    /// <summary>What stands behind it in the source; null where that is not stated.</summary>
    public string? Before { get; }

    /// <summary>Whether it has no words: it is found in no text.</summary>
    public bool IsEmpty => Readings.Count == 0;

    /// <summary>
    /// Its normalised form, by which a seal knows it: two quotes with the same key are found in the same texts at the same places. What stands before and behind it
    /// follows on lines that begin with <c>&lt;</c> and <c>&gt;</c>.
    /// </summary>
    public string Key => _key ??= string.Join("…", Quote.Split(Omission).Select(Normalize))
        + (After == null ? "" : "\n<" + Normalize(After)) + (Before == null ? "" : "\n>" + Normalize(Before));

    /// <summary>The ways to read it, in the order in which they are tried.</summary>
    internal IReadOnlyList<QuoteReading> Readings
    {
        get
        {
            if (_hasOthers)
                AddOthers();
            return _readings;
        }
    }

    /// <summary>The literal reading; null where it has no words.</summary>
    internal QuoteReading? Literal => _readings.Count > 0 ? _readings[0] : null;

    /// <summary>Reads a quote, in time linear in its length.</summary>
    /// <param name="quote">The quote as written.</param>
    /// <param name="after">What stands before it in the source; null where that is not stated.</param>
    /// <param name="before">What stands behind it in the source; null where that is not stated.</param>
    public static QuotePattern Parse(string quote, string? after = null, string? before = null) => new(quote, after, before);

    /// <summary>The number of words of a quote, those left out not counted.</summary>
    internal static int CountWords(string quote)
    {
        var words = TextWords.Read(quote);
        return words.Count - words.Joined.Length;
    }

    private static string Normalize(string text) => NormalizedText.Of(text).Text;

    private void AddOthers()
    {
        lock (_readings)
        {
            if (!_hasOthers)
                return;
            if (Quote.IndexOf(Omission) >= 0)
                AddPieces(Quote);
            if (Brackets.Find(Quote) is { } brackets)
            {
                AddPieces(brackets.Unwrap());
                AddPieces(brackets.Omit());
            }

            _hasOthers = false;
        }
    }

    private void AddLiteral(string quote)
    {
        if (QuotePiece.Read(quote, out var whole) is not { } piece)
            return;
        Add([piece]);
        if (whole != null)
            Add([whole]);
    }

    private void AddPieces(string quote)
    {
        var pieces = new List<QuotePiece>();
        var joined = new List<QuotePiece>();
        foreach (var part in quote.Split(Omission))
        {
            if (QuotePiece.Read(part, out var whole) is not { } piece)
                continue;
            pieces.Add(piece);
            joined.Add(whole ?? piece);
        }

        if (pieces.Count == 0)
            return;
        Add([.. pieces]);
        if (!joined.SequenceEqual(pieces))
            Add([.. joined]);
    }

    private void Add(QuotePiece[] pieces)
    {
        if (_after != null)
            pieces = [_after, .. pieces];
        if (_before != null)
            pieces = [.. pieces, _before];
        _readings.Add(new QuoteReading(pieces, _after != null, _before != null));
    }
}
