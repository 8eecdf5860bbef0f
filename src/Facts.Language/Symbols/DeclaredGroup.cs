namespace Facts.Language.Symbols;

/// <summary>A group as one file declares it.</summary>
/// <param name="Name">Its full name with the namespace.</param>
/// <param name="HasFacts">Whether facts of it stand there. Their names do not matter to other files, so that a fact added changes none of them.</param>
public sealed record DeclaredGroup(string Name, bool HasFacts);
