namespace Facts;

/// <summary>The rows of a table by the hashes of their keys, as its text has them; the default has none.</summary>
/// <remarks>A hash table with chains, laid flat: for each bucket where its rows begin, then the rows bucket by bucket, each in the order of the table. There are as many buckets as rows.</remarks>
internal readonly struct KeyIndex
{
    private readonly TextSlice _text;
    private readonly int _rows;

    /// <param name="text">The buckets and rows, of as many digits each.</param>
    /// <param name="rows">How many rows the table has.</param>
    public KeyIndex(TextSlice text, int rows)
    {
        // The product of the length of a field, of nine digits, and of a number of rows, which have five, does not overflow.
        if (rows == 0 || text.Length != 2 * rows * FactTable.OffsetDigits)
            throw MalformedTable.At(text.Start, "an index of keys is no such index");
        _text = text;
        _rows = rows;
    }

    public bool IsDefault => _text.Text is null;

    /// <summary>Where the rows of a hash begin and end, which have others among them.</summary>
    public int Bucket(int hash, out int end)
    {
        int bucket = (int)(unchecked((uint)hash) % (uint)_rows);
        int start = Number(bucket);
        end = bucket + 1 < _rows ? Number(bucket + 1) : _rows;
        return start <= end && end <= _rows ? start : throw MalformedTable.At(_text.Start, "an index of keys is out of order");
    }

    /// <summary>The number of a row.</summary>
    public int Row(int at)
    {
        int row = Number(_rows + at);
        return row < _rows ? row : throw MalformedTable.At(_text.Start, "an index of keys leads to no row");
    }

    private int Number(int at) => FactTable.Number(_text.Text, _text.Start + (at * FactTable.OffsetDigits));
}
