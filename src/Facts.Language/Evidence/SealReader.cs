using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>Reads a seal line by line, and stops at the first line that is wrong.</summary>
internal sealed class SealReader(string text)
{
    private readonly string[] _lines = LineEnds.Normalize(text).TrimEnd('\n').Split('\n');
    private int _next;
    private int _looked;
    private SealProblem? _problem;

    public Seal? Read(out SealProblem? problem)
    {
        var seal = ReadSeal();
        problem = _problem;
        return problem == null ? seal : null;
    }

    private Seal? ReadSeal()
    {
        if (!ReadVersion())
            return null;
        if (!ReadChecksum())
            return null;
        var normalization = ReadNumber(Seal.NormalizationKey, 1);
        if (_problem == null && normalization > NormalizedText.Version)
            Report($"It was made with version {Seal.Number(normalization)} of the normalisation, and this version of Facts knows those up to {Seal.Number(NormalizedText.Version)}. Update Facts.");
        var hash = ReadHash();
        var words = ReadNumber(Seal.WordCountKey, 0);
        var extraction = ReadText(Seal.ExtractionKey);
        var address = ReadText(Seal.AddressKey);
        var day = ReadText(Seal.DayKey);
        if (_problem == null && day.Length > 0 && (day.Length != 10 || DateText.FindFirstDay(day) == null))
            Report($"'{day}' is no day. Write it like '2026-11-22'.");
        var quotes = new List<SealedQuote>();
        while (_problem == null && _next < _lines.Length - 1)
            ReadQuote(quotes, words);
        return new Seal { Normalization = normalization, TextHash = hash, WordCount = words, Extraction = extraction, Address = address, Day = day, Quotes = quotes };
    }

    private bool ReadVersion()
    {
        if (!_lines[0].StartsWith(Seal.FirstWord + " ", StringComparison.Ordinal))
            Report($"A seal begins with '{Seal.FirstWord} {Seal.Number(Seal.Version)}', and this is none. Make it with 'facts seal'.");
        else if (!TryParse(_lines[0].Substring(Seal.FirstWord.Length + 1), out var version) || version != Seal.Version)
            Report($"It has the format '{_lines[0]}', and this version of Facts reads '{Seal.FirstWord} {Seal.Number(Seal.Version)}'. Update Facts.");
        _next = 1;
        return _problem == null;
    }

    private bool ReadChecksum()
    {
        var last = _lines[_lines.Length - 1];
        var expected = Sha256.Hash(string.Concat(_lines.Take(_lines.Length - 1).Select(line => line + "\n")));
        if (last == Seal.ChecksumKey + " " + expected)
            return true;
        _looked = _lines.Length - 1;
        Report(last.StartsWith(Seal.ChecksumKey + " ", StringComparison.Ordinal)
            ? "Its checksum is not that of its lines: it was changed by hand, or damaged. Make it again with 'facts seal'."
            : $"It does not end with its checksum '{Seal.ChecksumKey} …': the end is missing. Make it again with 'facts seal'.");
        return false;
    }

    private int ReadNumber(string key, int least)
    {
        var value = ReadText(key);
        if (_problem == null && (!TryParse(value, out var number) || number < least))
            Report($"A line '{key}' with a whole number from {Seal.Number(least)} is missing here.");
        return _problem == null && TryParse(value, out var result) ? result : 0;
    }

    private string ReadHash()
    {
        var value = ReadText(Seal.TextHashKey);
        if (_problem == null && (value.Length != 64 || !value.All(IsHex)))
            Report($"A line '{Seal.TextHashKey}' with 64 hexadecimal digits in lower case is missing here.");
        return value;
    }

    /// <summary>The value of the next line; empty where that has another key.</summary>
    private string ReadText(string key)
    {
        _looked = _next;
        if (_problem != null || _next >= _lines.Length - 1 || !_lines[_next].StartsWith(key + " ", StringComparison.Ordinal))
            return "";
        return _lines[_next++].Substring(key.Length + 1);
    }

    private void ReadQuote(List<SealedQuote> quotes, int words)
    {
        _looked = _next;
        var parts = _lines[_next].Split(' ');
        if (parts.Length != 4 || parts[0] != Seal.QuoteKey || parts[1].Length != Seal.HashLength || !parts[1].All(IsHex) || !TryParse(parts[2], out var offset) || !TryParse(parts[3], out var count) || count == 0)
            Report($"'{_lines[_next]}' stands where a line '{Seal.QuoteKey} HASH OFFSET COUNT' is expected.");
        else if (quotes.Count > 0 && string.CompareOrdinal(quotes[quotes.Count - 1].Hash, parts[1]) >= 0)
            Report("Its quotes are not in ascending order, each once.");
        else if (offset + count > words)
            Report($"A text of {Seal.Number(words)} words has no place for {Seal.Number(count)} behind {Seal.Number(offset)} of them.");
        else
            quotes.Add(new SealedQuote(parts[1], offset, count));
        _next++;
    }

    private void Report(string message) => _problem ??= new SealProblem(_looked + 1, message);

    private static bool TryParse(string digits, out int number)
    {
        number = 0;
        return digits.Length is > 0 and < 10 && digits.All(digit => digit is >= '0' and <= '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
}
