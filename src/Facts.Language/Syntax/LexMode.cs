namespace Facts.Language.Syntax;

/// <summary>What the grammar wants at a place where the plain reading of the characters would be another.</summary>
internal enum LexMode
{
    /// <summary>The plain reading.</summary>
    Default,

    /// <summary>A name, though it look like a duration (<c>P1D</c>).</summary>
    Name,

    /// <summary>A word with inner hyphens or points.</summary>
    Key,

    /// <summary>Characters up to white space.</summary>
    Run,

    /// <summary>Characters up to white space, <c>;</c> or <c>|</c>: a run in a table's cell.</summary>
    CellRun,

    /// <summary>Characters of a unit.</summary>
    Unit,
}
