using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A table: a static class, its look-ups, its rows' members and handles, and a record in the file's table.</summary>
public sealed record TableModel
{
    public string Name { get; init; } = "";

    public string FullName { get; init; } = "";

    public int Handle { get; init; }

    public string Label { get; init; } = "";

    public string Documentation { get; init; } = "";

    /// <summary>The full name of the type of its rows.</summary>
    public string Record { get; init; } = "";

    /// <summary>That type, where it is the table's own; else null.</summary>
    public RecordModel? OwnRecord { get; init; }

    /// <summary>A column for each field of the rows, in the order of the record.</summary>
    public EquatableArray<RecordFieldModel> Columns { get; init; }

    /// <summary>The places of the key columns among them.</summary>
    public EquatableArray<int> Keys { get; init; }

    /// <summary>The place of the column of days that it is a timeline over; -1 where it is none.</summary>
    public int Over { get; init; } = -1;

    public EquatableArray<RowModel> Rows { get; init; }

    /// <summary>How many characters the data file has that the rows are of; 0 where they stand in the file itself.</summary>
    public int DataLength { get; init; }

    public EquatableArray<CitationModel> Citations { get; init; }

    public EquatableArray<int> Inherited { get; init; }

    public ClausesModel Clauses { get; init; } = ClausesModel.Empty;

    /// <summary>The name of the class that keeps its rows and indexes.</summary>
    public string Kept { get; init; } = "";

    public bool HasMembers
    {
        get
        {
            foreach (var row in Rows)
            {
                if (row.Member.Length > 0)
                    return true;
            }

            return false;
        }
    }
}
