namespace Facts.Generators;

/// <summary>What an additional file is to Facts. The names are the values of the item metadata <c>FactsKind</c>.</summary>
internal enum FileKind
{
    None,
    Document,
    Evidence,
    Data,
}
