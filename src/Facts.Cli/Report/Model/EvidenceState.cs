namespace Facts.Cli.Report.Model;

/// <summary>How well something is borne out, from weak to strong: of several parts the weakest holds. Nothing that was not checked is ever shown as checked.</summary>
internal enum EvidenceState
{
    /// <summary>Some quote is not in its source's evidence.</summary>
    Failed,

    /// <summary>It has no citation.</summary>
    Uncited,

    /// <summary>It is cited, and nothing could be held against evidence.</summary>
    NotCheckable,

    /// <summary>At least one citation is verified, and none failed.</summary>
    Verified,
}
