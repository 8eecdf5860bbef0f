namespace Facts.Language.Binding;

/// <summary>What it is that says something.</summary>
public enum FactKind
{
    Fact,

    /// <summary>A field of a record.</summary>
    Field,

    /// <summary>An element of a list, on a line of its own.</summary>
    Element,

    /// <summary>An entry of a timeline.</summary>
    Entry,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A value that a source states against the accepted one.</summary>
    Disputed,

    /// <summary>A qualifier.</summary>
    Qualifier,
}
