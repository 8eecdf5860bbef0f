namespace Facts.Cli.Comparing;

/// <summary>What has changed, in the order in which it is told.</summary>
internal enum ChangeKind
{
    Value,
    Retracted,
    Status,
    Disputed,
    Settled,
    Uncited,
    Cited,

    /// <summary>Its words were found in its source's evidence, and are not any more.</summary>
    Unverified,
    Renamed,
    Removed,
    Added,
    SourceChanged,
    SourceRemoved,
    SourceAdded,
}
