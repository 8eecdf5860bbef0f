using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Facts.Cli.Snapshots;

/// <summary>Text that is put together piece by piece, its white space as browsers show it.</summary>
internal sealed class TextLines
{
    private const string Digits = "0123456789+-\u2212=()n";
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F";
    private const string Subscripts = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E\u2099";

    private readonly StringBuilder _text = new();
    private readonly Stack<(bool IsSuper, int Start)> _scripts = new();
    private int _breaks;
    private bool _isSpaced;
    private int _literals;

    /// <summary>Words as they stand in the page.</summary>
    public void Add(string words)
    {
        foreach (var c in words)
        {
            if (_literals > 0 && c is '\n' or '\r')
            {
                _isSpaced = false;
                _breaks += c == '\n' ? 1 : 0;
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' && (_literals == 0 || c != ' '))
                _isSpaced = true;
            else
                Append(c);
        }
    }

    /// <summary>At least so many line ends before what comes next.</summary>
    public void Break(int lines) => _breaks = Math.Max(_breaks, lines);

    /// <summary>The next cell of a row.</summary>
    public void Tab()
    {
        _isSpaced = false;
        Flush();
        _text.Append('\t');
    }

    public void BeginLiteral() => _literals++;

    public void EndLiteral() => _literals--;

    /// <summary>A raised or lowered piece: 10 with a raised 2 is not 102.</summary>
    public void BeginScript(bool isSuper)
    {
        Flush();
        _scripts.Push((isSuper, _text.Length));
    }

    /// <summary>Raised or lowered digits become the characters for them; other words stay as they are.</summary>
    public void EndScript()
    {
        var (isSuper, start) = _scripts.Pop();
        var piece = _text.ToString(Math.Min(start, _text.Length), _text.Length - Math.Min(start, _text.Length));
        if (piece.Length == 0 || !piece.All(c => Digits.Contains(c, StringComparison.Ordinal)) || !piece.Any(char.IsAsciiDigit))
            return;
        _text.Length = start;
        foreach (var c in piece)
            _text.Append((isSuper ? Superscripts : Subscripts)[Digits.IndexOf(c, StringComparison.Ordinal)]);
    }

    public override string ToString() => string.Join('\n', _text.ToString().Split('\n').Select(line => line.TrimEnd(' ', '\t')));

    private void Append(char c)
    {
        Flush();
        _text.Append(c);
    }

    private void Flush()
    {
        if (_breaks > 0 && _text.Length > 0)
            _text.Append('\n', _breaks);
        else if (_isSpaced && _text.Length > 0 && _text[^1] is not ('\n' or '\t'))
            _text.Append(' ');
        _breaks = 0;
        _isSpaced = false;
    }
}
