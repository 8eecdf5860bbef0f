namespace Facts;

/// <summary>Walks over what a table is made of: a letter, a length, and that many code units. A record of the table is one as well as a field of a record.</summary>
/// <remarks>It only ever goes forward and never past its end, so that no text, however damaged, holds it up.</remarks>
internal struct FieldReader
{
    private const int Any = -1;
    private const int MaxDigits = 9;
    private const uint Colon = ':' - '0';

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
    public bool MoveNext() => Move(Any);

    /// <summary>Goes to the next field of that tag.</summary>
    /// <exception cref="System.IO.InvalidDataException">What stands before it is no field.</exception>
    public bool MoveTo(char tag) => Move(tag);

    // One loop over local variables for both: this is where look-ups spend their time.
    private bool Move(int wanted)
    {
        string text = _text;
        int end = _end;
        int start = _start;
        int length = _length;
        while (true)
        {
            int at = start + length;
            if (at >= end)
                return false;

            char tag = text[at++];
            int digits = at;
            length = 0;
            uint digit = 0;
            while (at < end && (digit = (uint)(text[at] - '0')) <= 9 && at - digits < MaxDigits)
            {
                length = (length * 10) + (int)digit;
                at++;
            }

            if (at == digits || digit != Colon || at >= end || length >= end - at)
                throw MalformedTable.At(digits, "a length that fits is expected");

            start = at + 1;
            if (tag == wanted || wanted == Any)
            {
                Tag = tag;
                _start = start;
                _length = length;
                return true;
            }
        }
    }
}
