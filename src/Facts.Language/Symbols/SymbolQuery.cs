namespace Facts.Language.Symbols;

/// <summary>What can be asked of a project's symbols.</summary>
internal enum SymbolQuery
{
    Source,
    FactOwner,
    Container,
    Namespace,
    Suspect,
    GeneratedNames,
    Enum,
    EnumOfMember,
    Record,
    Unit,
    TypesOfName,
    TypeNames,
    Files,
    Generated,
    PublicGroup,
    PublicSources,
    PublicType,
}
