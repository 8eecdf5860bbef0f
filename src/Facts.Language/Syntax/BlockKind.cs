namespace Facts.Language.Syntax;

/// <summary>What a block stands under, and so which lines belong in it.</summary>
internal enum BlockKind
{
    /// <summary>The file itself.</summary>
    File,
    Group,
    Source,
    Record,
    Table,

    /// <summary>The body of a fact, row, field, entry, element or disputed value.</summary>
    Body,
    Cite,

    /// <summary>A declaration that takes clauses alone.</summary>
    Clauses,

    /// <summary>A line that takes nothing below it.</summary>
    Nothing,

    /// <summary>A line that could not be read: what stands below it is not judged.</summary>
    Unknown,
}
