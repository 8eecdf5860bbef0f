namespace Facts.Language.Syntax;

/// <summary>What a keyword at the start of a line begins.</summary>
internal enum LineKind
{
    Namespace,
    Policy,
    Group,
    Source,
    Enum,
    Unit,
    Record,
    Fact,
    Table,
    Column,
    From,
    Until,
    Cite,
    Against,
    Disputed,
    Status,
    AccordingTo,
    Note,
    Translation,
    Also,
    Directness,
    AsOf,
    ReviewBy,
    Reviewed,
    Valid,
    Qualifier,
    Allow,
}
