namespace Facts;

/// <summary>Walks over what a table is made of: a letter, a length, and that many code units. A record of the table is one as well as a field of a record.</summary>
/// <remarks>It only ever goes forward and never past its end, so that no text, however damaged, holds it up.</remarks>
internal struct FieldReader
{
    private readonly string _text;
    private readonly int _end;
    private int _start;
    private int _length;

    public FieldReader(TextSlice content)
    {
        _text = content.Text;
        _start = content.Start;
        _end = content.End;
    }

    public char Tag { get; private set; }

    public readonly TextSlice Content => new(_text, _start, _length);

    /// <summary>Goes to the next field.</summary>
    /// <exception cref="System.IO.InvalidDataException">What stands there is no field.</exception>
    public bool MoveNext()
    {
        int at = _start + _length;
        if (at >= _end)
            return false;

        string text = _text;
        Tag = text[at++];
        int digits = at;
        int length = 0;
        while (at < _end && (uint)(text[at] - '0') <= 9 && at - digits < 9)
            length = (length * 10) + (text[at++] - '0');
        if (at == digits || at >= _end || text[at] != ':' || length >= _end - at)
            throw MalformedTable.At(digits, "a length that fits is expected");

        _start = at + 1;
        _length = length;
        return true;
    }

    /// <summary>Goes to the next field of that tag.</summary>
    public bool MoveTo(char tag)
    {
        while (MoveNext())
        {
            if (Tag == tag)
                return true;
        }

        return false;
    }
}
