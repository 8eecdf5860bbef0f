using System.Collections.Generic;
using System.Text;

namespace Facts.Language.Emission;

/// <summary>Writes indented lines that end in <c>\n</c>.</summary>
public sealed class CodeWriter
{
    private const int BufferLength = 2 * CodeText.PieceLength;

    private readonly List<char[]> _pieces = [];

    /// <summary>What is not in a piece yet: hardly more than one, and used again and again.</summary>
    private StringBuilder _builder = new();
    private int _depth;

    /// <summary>A line, indented if it is not empty.</summary>
    public CodeWriter Line(string text = "")
    {
        if (text.Length > 0)
            Begin().Append(text);
        _builder.Append('\n');
        return this;
    }

    /// <summary>Begins a line that is written piece by piece; the caller ends it with <c>\n</c>.</summary>
    public StringBuilder Begin()
    {
        CutPieces();
        return _builder.Append(' ', _depth * 4);
    }

    /// <summary>A line with a regular string literal in it, whose text comes in pieces.</summary>
    public void LineWithLiteral(string before, IEnumerable<string> pieces, string after)
    {
        Begin().Append(before).Append('"');
        foreach (var piece in pieces)
        {
            CSharpText.AppendEscaped(_builder, piece);
            CutPieces();
        }

        _builder.Append('"').Append(after).Append('\n');
    }

    /// <summary>A line and an opening brace, behind which lines are indented.</summary>
    public void Open(string text)
    {
        Line(text).Line("{");
        _depth++;
    }

    /// <summary>The closing brace.</summary>
    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>All that was written; nothing can be written after it.</summary>
    public CodeText End()
    {
        CutPieces();
        var length = (_pieces.Count * CodeText.PieceLength) + _builder.Length;
        _pieces.Add(Copy(0, _builder.Length));
        return new CodeText(_pieces, length);
    }

    private void CutPieces()
    {
        var cut = 0;
        for (; _builder.Length - cut >= CodeText.PieceLength; cut += CodeText.PieceLength)
            _pieces.Add(Copy(cut, CodeText.PieceLength));
        if (cut == 0)
            return;
        var rest = _builder.ToString(cut, _builder.Length - cut);
        // A short text has a small buffer, all others one that holds a piece and the line that ends it. What one long line needed is not kept.
        _builder = _builder.Capacity == BufferLength ? _builder.Clear() : new StringBuilder(BufferLength);
        _builder.Append(rest);
    }

    private char[] Copy(int start, int length)
    {
        var piece = new char[length];
        _builder.CopyTo(start, piece, 0, length);
        return piece;
    }
}
