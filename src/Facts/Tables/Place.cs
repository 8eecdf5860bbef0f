namespace Facts;

/// <summary>What a view of a fact within another knows of where it stands; a fact of a group has none, and so stays light.</summary>
/// <remarks>It has fields instead of properties, as <see cref="FieldReader"/> has.</remarks>
internal sealed class Place
{
    public readonly FactKind Kind;

    /// <summary>What it stands in; null where it was reached by its handle and nobody has asked yet.</summary>
    public Fact? Parent;

    /// <summary>Of an element or a row its number from 0, as far as known; otherwise -1.</summary>
    public int Index = -1;

    /// <summary>Of a field of a row, its column.</summary>
    public Column? Column;

    /// <summary>Of a table and of its rows.</summary>
    public RowTable? Rows;

    /// <summary>Of a row, its cells. Of what is one cell of something, that cell: tag, length and content.</summary>
    public TextSlice? Cells;

    private readonly int _depth;

    /// <exception cref="System.IO.InvalidDataException">Facts stand too deep in each other.</exception>
    public Place(FactKind kind, Fact? parent = null)
    {
        Kind = kind;
        Parent = parent;
        _depth = parent?.Place is { } around ? around._depth + 1 : 0;
        if (_depth > RowReader.MaxDepth)
            throw MalformedTable.Because("facts stand too deep in each other");
    }
}
