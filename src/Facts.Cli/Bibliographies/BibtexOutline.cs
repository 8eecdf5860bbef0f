using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Cli.Bibliographies;

/// <summary>
/// Which entries and fields a BibTeX file has, and where. It does not read what they mean, which is pandoc's: it is held against what comes from there,
/// since pandoc leaves out what CSL has no variable for and says nothing.
/// </summary>
internal sealed class BibtexOutline
{
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<BibtexEntry> _entries = [];
    private int _position;

    private BibtexOutline(string text) => (_text, _lines) = (text, new LineMap(text));

    /// <summary>All entries; linear in the text's length.</summary>
    public static IReadOnlyList<BibtexEntry> Read(string text)
    {
        var outline = new BibtexOutline(text);
        while ((outline._position = text.IndexOf('@', outline._position)) >= 0)
            outline.ReadEntry();
        return outline._entries;
    }

    private void ReadEntry()
    {
        var start = _position++;
        var kind = ReadWord().ToLowerInvariant();
        SkipSpace();
        if (_position == _text.Length || _text[_position] is not ('{' or '(') || kind is "" or "comment")
            return;
        _position++;
        if (kind is "string" or "preamble")
            return;
        SkipSpace();
        var entry = new BibtexEntry(kind, ReadUntil(",}) \t\r\n"), _lines.GetPosition(start));
        _entries.Add(entry);
        SkipSpace();
        while (_position < _text.Length && _text[_position] == ',')
        {
            _position++;
            SkipSpace();
            ReadField(entry);
        }
    }

    private void ReadField(BibtexEntry entry)
    {
        var place = _lines.GetPosition(_position);
        var name = ReadWord();
        SkipSpace();
        if (name.Length == 0 || _position == _text.Length || _text[_position] != '=')
            return;
        _position++;
        SkipSpace();
        var start = _position;
        SkipValue();
        entry.Fields.Add((name.ToLowerInvariant(), _text[start.._position].Trim(), place));
    }

    /// <summary>Moves behind a value: to the comma or brace that ends it.</summary>
    private void SkipValue()
    {
        var (depth, isQuoted) = (0, false);
        for (; _position < _text.Length; _position++)
        {
            switch (_text[_position])
            {
                case '\\':
                    _position = Math.Min(_position + 1, _text.Length - 1);
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth == 0:
                case ',' or ')' when depth == 0 && !isQuoted:
                    return;
                case '}':
                    depth--;
                    break;
                case '"' when depth == 0:
                    isQuoted = !isQuoted;
                    break;
            }
        }
    }

    private string ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsAsciiLetterOrDigit(_text[_position]) || _text[_position] is '-' or '_' or ':' or '+' or '.'))
            _position++;
        return _text[start.._position];
    }

    private string ReadUntil(string ends)
    {
        var start = _position;
        while (_position < _text.Length && !ends.Contains(_text[_position], StringComparison.Ordinal))
            _position++;
        return _text[start.._position];
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }
}
