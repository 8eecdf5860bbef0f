namespace Facts;

/// <summary>Walks over the records of a table before its rows, part by part.</summary>
internal struct RecordReader
{
    private readonly FactTable _table;
    private FieldReader _records;
    private int _end; // of the part, counted from the start of the table

    /// <param name="table">The table.</param>
    /// <param name="first">What its first part has of them.</param>
    public RecordReader(FactTable table, TextSlice first)
    {
        _table = table;
        _records = new FieldReader(first);
        _end = first.Start + first.Length;
    }

    /// <summary>What the record holds.</summary>
    public readonly TextSlice Content => _records.Content;

    /// <summary>Goes to the next record of that kind; without one it comes to the end.</summary>
    /// <exception cref="System.IO.InvalidDataException">What stands on the way is no record.</exception>
    public bool Next(char kind)
    {
        while (true)
        {
            while (_records.Next())
            {
                if (_records.Tag == kind)
                    return true;

                // Rows stand behind all else.
                if (_records.Tag == TableFormat.Row)
                    return false;
            }

            int start = _end;
            string part = _table.Part(ref start);
            if ((uint)start >= (uint)part.Length)
                return false;
            _records = new FieldReader(new TextSlice(part, start, part.Length - start));
            _end += part.Length - start;
        }
    }
}
