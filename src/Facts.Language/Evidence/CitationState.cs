namespace Facts.Language.Evidence;

/// <summary>What is known of a citation. Nothing that was not checked is ever shown as checked.</summary>
public enum CitationState
{
    /// <summary>Nothing: its source has no evidence that can be used, it has no quote, or a search was given up.</summary>
    NotCheckable,

    /// <summary>Every piece of every quote is in its source's evidence.</summary>
    Verified,

    /// <summary>Some quote, or some piece of one, is not.</summary>
    Failed,
}
