using System;
using System.IO;

namespace Facts;

/// <summary>Reads cells of a table, one after the other. Generated code uses it; nobody else needs to.</summary>
/// <remarks>
/// Each member reads the next cell, in O(its length). One whose name begins with <c>Nullable</c> gives null where the cell says unknown, none or nothing; the others throw there.
/// All of them throw <see cref="InvalidDataException"/> where there is no next cell or one of another type: the table is damaged.
/// </remarks>
public partial struct RowReader
{
    /// <summary>How deep values may stand in each other, and records refer to records. Every level costs stack.</summary>
    internal const int MaxDepth = 200;

    private readonly FactTable _table;
    private readonly TextSlice _row;
    private readonly int[]? _columns;
    private readonly int _depth;
    private FieldReader _cells;
    private int _next;

    internal RowReader(FactTable table, TextSlice cells, int depth = 0)
    {
        if (depth > MaxDepth)
            throw MalformedTable.At(cells.Start, "values stand too deep in each other, or in a circle");
        _table = table;
        _row = cells;
        _columns = null;
        _depth = depth;
        _cells = new FieldReader(cells);
        _next = 0;
    }

    /// <summary>A reader to which a row has the cells of these columns alone, in this order.</summary>
    internal RowReader(FactTable table, TextSlice row, int[] columns)
        : this(table, row)
    {
        _columns = columns;
    }

    /// <summary>Where the next cell begins.</summary>
    internal readonly int Position => _cells.Content.Start + _cells.Content.Length;

    /// <summary>Passes over a cell that holds no value, and over no other.</summary>
    /// <returns>Whether it did.</returns>
    internal bool SkipAbsent()
    {
        RowReader ahead = this;
        bool isAbsent = IsAbsent(ahead.Next(out _));
        if (isAbsent)
            this = ahead;
        return isAbsent;
    }

    /// <summary>The next cell as a whole: tag, length and content.</summary>
    internal TextSlice TakeCell()
    {
        int start = Position;
        Next(out TextSlice content);
        return new TextSlice(content.Text, start, Position - start);
    }

    private static bool IsAbsent(char tag) => tag is TableFormat.InCell.Unknown or TableFormat.InCell.None or TableFormat.InCell.NotStated;

    private char Next(out TextSlice content)
    {
        if (_columns is not null)
            GoToColumn();
        if (!_cells.Next())
            throw MalformedTable.At(Position, "a cell is missing");
        content = _cells.Content;
        return _cells.Tag;
    }

    private void GoToColumn()
    {
        if (_next == _columns!.Length)
            throw MalformedTable.At(Position, "a key has too few columns");
        _cells = new FieldReader(_row);
        for (int i = _columns[_next++]; i > 0; i--)
        {
            if (!_cells.Next())
                throw MalformedTable.At(Position, "a cell is missing");
        }
    }

    private TextSlice Scalar()
    {
        int at = Position;
        return Next(out TextSlice content) == TableFormat.InCell.Value ? content : throw MalformedTable.At(at, "a value is missing");
    }

    private bool TryScalar(out TextSlice content) => TryCell(TableFormat.InCell.Value, out content);

    private bool TryCell(char kind, out TextSlice content)
    {
        int at = Position;
        char tag = Next(out content);
        if (tag == kind)
            return true;
        return IsAbsent(tag) ? false : throw MalformedTable.At(at, "a value of another type is expected");
    }
}
