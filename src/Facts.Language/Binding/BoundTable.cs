using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>A table, evaluated.</summary>
public sealed record BoundTable
{
    public Declaration Declaration { get; init; } = null!;

    public TableSyntax Syntax { get; init; } = null!;

    public string FullName => Declaration.FullName;

    public string? Label { get; init; }

    public string Documentation { get; init; } = "";

    /// <summary>The full name of the type of its rows: a record, or <c>Row</c> within the table.</summary>
    public string Record { get; init; } = "";

    /// <summary>Whether its header alone says what its rows are, so that the type of the rows is its own.</summary>
    public bool OwnsRecord { get; init; }

    /// <summary>A column for each field of the rows, in the order of the record.</summary>
    public IReadOnlyList<BoundColumn> Columns { get; init; } = [];

    /// <summary>For each cell of a row in the file the place of its column; -1 for one that is none.</summary>
    public IReadOnlyList<int> Header { get; init; } = [];

    /// <summary>The places of the key columns among them.</summary>
    public IReadOnlyList<int> Keys { get; init; } = [];

    /// <summary>The place of the column of days that it is a timeline over; -1 where it is none.</summary>
    public int Over { get; init; } = -1;

    public IReadOnlyList<BoundRow> Rows { get; init; } = [];

    public BoundClauses Clauses { get; init; } = BoundClauses.Empty;

    public IReadOnlyList<BoundCitation> Citations { get; init; } = [];

    public IReadOnlyList<BoundCitation> Inherited { get; init; } = [];

    /// <summary>How many characters the data file has that its rows are of; 0 where they stand in the file itself.</summary>
    public int DataLength { get; init; }

    /// <summary>Whether all of it is sound, so that it can be generated.</summary>
    public bool IsSound { get; init; }
}
