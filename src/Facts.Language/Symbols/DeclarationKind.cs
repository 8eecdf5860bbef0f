namespace Facts.Language.Symbols;

/// <summary>What a declaration declares.</summary>
public enum DeclarationKind
{
    Group,
    Source,
    Fact,
    Enum,
    Unit,
    Record,
    Table,
}
