using System.Collections.Generic;
using System.Text;

namespace Facts.Language.Emission;

/// <summary>Writes indented lines that end in <c>\n</c>.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _builder = new();
    private int _depth;

    public CodeWriter Line(string text = "")
    {
        if (text.Length > 0)
            Begin().Append(text);
        _builder.Append('\n');
        return this;
    }

    /// <summary>Begins a line that is written piece by piece; the caller ends it with <c>\n</c>.</summary>
    public StringBuilder Begin() => _builder.Append(' ', _depth * 4);

    /// <summary>A line with a regular string literal in it, whose text comes in pieces.</summary>
    public void LineWithLiteral(string before, IEnumerable<string> pieces, string after)
    {
        Begin().Append(before).Append('"');
        foreach (var piece in pieces)
            CSharpText.AppendEscaped(_builder, piece);
        _builder.Append('"').Append(after).Append('\n');
    }

    public void Open(string text)
    {
        Line(text).Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public override string ToString() => _builder.ToString();
}
