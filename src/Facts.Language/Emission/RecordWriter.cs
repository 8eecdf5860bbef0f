using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Facts.Language.Emission;

/// <summary>Writes the fields of a record of a fact table, those within others included, and notes where those stand that the index leads to.</summary>
internal sealed class RecordWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Handle, int Offset)> _marks = [];
    private RecordWriter? _inner;

    public int Length => _text.Length;

    /// <summary>What the index leads to within, by its place in the text.</summary>
    public IReadOnlyList<(int Handle, int Offset)> Marks => _marks;

    public void Append(char tag, string content) => AppendHead(tag, content.Length).Append(content);

    /// <summary>Text that stands before fields.</summary>
    public void AppendText(string text) => _text.Append(text);

    public void AppendIfAny(char tag, string content)
    {
        if (content.Length > 0)
            Append(tag, content);
    }

    public void AppendAll(char tag, IEnumerable<string> contents)
    {
        foreach (var content in contents)
            Append(tag, content);
    }

    /// <summary>Begins a field that has fields; <see cref="End"/> ends it. One at a time, which in turn may have one within.</summary>
    public RecordWriter Begin()
    {
        _inner ??= new RecordWriter();
        _inner.Clear();
        return _inner;
    }

    /// <summary>Ends the field.</summary>
    /// <param name="tag">Its letter.</param>
    /// <param name="handle">The number that the index has for it; null for none.</param>
    public void End(char tag, int? handle = null)
    {
        if (handle is { } number)
            _marks.Add((number, _text.Length));
        AppendHead(tag, _inner!.Length);
        foreach (var mark in _inner.Marks)
            _marks.Add((mark.Handle, mark.Offset + _text.Length));
        _text.Append(_inner);
    }

    public void Clear()
    {
        _text.Clear();
        _marks.Clear();
    }

    public override string ToString() => _text.ToString();

    private StringBuilder AppendHead(char tag, int length) => _text.Append(tag).Append(length.ToString(CultureInfo.InvariantCulture)).Append(':');
}
