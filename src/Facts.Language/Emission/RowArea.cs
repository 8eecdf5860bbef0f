using System.Collections.Generic;
using System.Text;

namespace Facts.Language.Emission;

/// <summary>The rows of all tables of a file, which stand behind all else in its fact table, so that the one which is asked for is found without those before it.</summary>
internal sealed class RowArea
{
    /// <summary>Rows are put together to pieces of about this length.</summary>
    private const int PieceLength = 8_192;

    private readonly List<string> _pieces = [];
    private readonly List<(int Handle, int Offset)> _marks = [];
    private readonly List<(int Piece, List<int> Places)> _tables = [];
    private readonly RecordWriter _open = new();
    private int _closed; // length of the pieces

    /// <summary>Rows that the index leads to, by their place among all rows.</summary>
    public IReadOnlyList<(int Handle, int Offset)> Marks => _marks;

    /// <summary>Characters of all rows so far.</summary>
    public int Length => _closed + _open.Length;

    /// <summary>Takes the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Writes each.</param>
    /// <param name="piece">Which piece of the records is to have the places of its rows.</param>
    public void Add(TableModel table, RowsWriter writer, int piece)
    {
        var places = new List<int>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            places.Add(Length);
            writer.WriteRow(_open, row, table);
            if (_open.Length >= PieceLength)
                Close();
        }

        Close();
        _tables.Add((piece, places));
    }

    /// <summary>Puts the rows behind the records, and the places of the rows into the records of their tables.</summary>
    /// <param name="records">The pieces of the records.</param>
    /// <param name="start">Where the rows begin.</param>
    public void AddTo(List<string> records, int start)
    {
        foreach (var (piece, places) in _tables)
        {
            var text = new StringBuilder(places.Count * TableDigits.OfPlace);
            foreach (var place in places)
                TableDigits.Append(text, (uint)(start + place), TableDigits.OfPlace);
            records[piece] = text.ToString();
        }

        foreach (var piece in _pieces)
        {
            records.Add(piece);
            records.Add("");
        }
    }

    private void Close()
    {
        if (_open.Length == 0)
            return;
        foreach (var mark in _open.Marks)
            _marks.Add((mark.Handle, _closed + mark.Offset));
        _closed += _open.Length;
        _pieces.Add(_open.ToString());
        _open.Clear();
    }
}
