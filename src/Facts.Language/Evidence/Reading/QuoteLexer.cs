using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Language.Evidence.Reading;

/// <summary>Splits a quote into digits, words and symbols. Every character is looked at once; no text is refused.</summary>
public sealed class QuoteLexer
{
    private readonly string _text;
    private const int FirstNotAscii = 128;
    private const int CharactersPerToken = 5;

    private static readonly string[] AsciiSymbols = [.. Enumerable.Range(0, FirstNotAscii).Select(c => SymbolFolding.Fold((char)c).ToString())];

    private readonly List<QuoteToken> _tokens;
    private int _position;

    private QuoteLexer(string text)
    {
        _text = text;
        _tokens = new List<QuoteToken>((text.Length / CharactersPerToken) + 1);
    }

    public static IReadOnlyList<QuoteToken> Read(string text)
    {
        var lexer = new QuoteLexer(text);
        lexer.Run();
        return lexer._tokens;
    }

    private void Run()
    {
        var gap = QuoteGap.Wide;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (SymbolFolding.IsInvisible(c) || LetterFolding.IsMark(c))
            {
                _position++;
            }
            else if (char.IsWhiteSpace(c))
            {
                gap = gap != QuoteGap.None ? QuoteGap.Wide : SymbolFolding.IsNarrow(c) ? QuoteGap.Narrow : c == ' ' ? QuoteGap.Blank : QuoteGap.Wide;
                _position++;
            }
            else
            {
                ReadToken(c, gap);
                gap = QuoteGap.None;
            }
        }
    }

    private void ReadToken(char c, QuoteGap gap)
    {
        var start = _position;
        if (DigitAt(start, out _) >= 0)
            Add(QuoteTokenKind.Digits, ReadDigits(), start, gap, false);
        else if (SymbolFolding.FindSuperscript(c) is not '\0')
            Add(QuoteTokenKind.Superscript, ReadSuperscript(), start, gap, false);
        else if (SymbolFolding.FindFraction(c) is { } fraction)
            Add(QuoteTokenKind.Fraction, fraction, start, gap, false, 1);
        else if (IsLetter(c))
            Add(QuoteTokenKind.Word, ReadWord(), start, gap, char.IsUpper(c));
        else if (char.IsHighSurrogate(c) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]))
            Add(QuoteTokenKind.Symbol, _text.Substring(start, 2), start, gap, false, 2);
        else
            Add(QuoteTokenKind.Symbol, c < FirstNotAscii ? AsciiSymbols[c] : SymbolFolding.Fold(c).ToString(), start, gap, false, 1);
    }

    private void Add(QuoteTokenKind kind, string text, int start, QuoteGap gap, bool isCapital, int length = 0)
    {
        _position += length;
        _tokens.Add(new QuoteToken(kind, text, start, _position, gap, isCapital));
    }

    private string ReadDigits()
    {
        if (TakePlain(static c => c is >= '0' and <= '9') is { } plain)
            return plain;
        var builder = new StringBuilder();
        while (_position < _text.Length)
        {
            if (DigitAt(_position, out var length) is var digit and >= 0)
                builder.Append((char)('0' + digit));
            else if (SymbolFolding.IsInvisible(_text[_position]))
                length = 1;
            else
                break;
            _position += length;
        }

        return builder.ToString();
    }

    /// <summary>The run of characters of a kind of ASCII's; null, and nothing is taken, where one beyond ASCII follows, which may belong to it.</summary>
    private string? TakePlain(Func<char, bool> isOfKind)
    {
        var end = _position;
        while (end < _text.Length && isOfKind(_text[end]))
            end++;
        if (end == _position || (end < _text.Length && _text[end] >= FirstNotAscii))
            return null;
        var taken = _text.Substring(_position, end - _position);
        _position = end;
        return taken;
    }

    private string ReadSuperscript()
    {
        var builder = new StringBuilder();
        for (; _position < _text.Length && SymbolFolding.FindSuperscript(_text[_position]) is var raised and not '\0'; _position++)
            builder.Append(raised);
        return builder.ToString();
    }

    private string ReadWord()
    {
        if (TakePlain(static c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z') is { } plain)
            return plain.ToLowerInvariant();
        var builder = new StringBuilder();
        var isUnspaced = LetterFolding.IsUnspaced(_text[_position]);
        for (var count = 0; _position < _text.Length; _position++, count++)
        {
            var c = _text[_position];
            if (IsLetter(c) ? (count > 0 && (isUnspaced || LetterFolding.IsUnspaced(c))) : !LetterFolding.IsMark(c) && !SymbolFolding.IsInvisible(c))
                break;
            if (IsLetter(c))
                builder.Append(LetterFolding.Fold(c));
        }

        return builder.ToString();
    }

    /// <summary>A letter; º and ª, which end a number, and Roman numerals of one character are none.</summary>
    private static bool IsLetter(char c) => c < FirstNotAscii ? (uint)((c | 0x20) - 'a') < 26 : c is not ('º' or 'ª') && char.IsLetter(c);

    /// <summary>The digit at a place, and how many characters it takes; -1 where there is none.</summary>
    private int DigitAt(int place, out int length)
    {
        var c = _text[place];
        length = 1;
        if (c < FirstNotAscii)
            return c is >= '0' and <= '9' ? c - '0' : -1;
        if (char.IsHighSurrogate(c) && place + 1 < _text.Length && char.IsLowSurrogate(_text[place + 1]))
            length = 2;
        return CharUnicodeInfo.GetUnicodeCategory(_text, place) == UnicodeCategory.DecimalDigitNumber ? CharUnicodeInfo.GetDecimalDigitValue(_text, place) : -1;
    }
}
