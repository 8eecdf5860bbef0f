namespace Facts;

/// <summary>What a <see cref="Fact"/> is in its file: all that says something is one.</summary>
/// <remarks>Members are only ever added, and keep their numbers.</remarks>
public enum FactKind
{
    /// <summary>A fact of a group.</summary>
    Fact = 0,

    /// <summary>A field of a record or of a row.</summary>
    Field = 1,

    /// <summary>An element of a list.</summary>
    Element = 2,

    /// <summary>An entry of a timeline: a value and the days on which it holds.</summary>
    Entry = 3,

    /// <summary>A row of a table.</summary>
    Row = 4,

    /// <summary>A value that a source gives instead of the accepted one.</summary>
    Disputed = 5,

    /// <summary>A qualifier: under what circumstances the fact holds.</summary>
    Qualifier = 6,

    /// <summary>A table of rows as a whole.</summary>
    Table = 7,
}
