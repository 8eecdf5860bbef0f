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
            _builder.Append(' ', _depth * 4).Append(text);
        _builder.Append('\n');
        return this;
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
