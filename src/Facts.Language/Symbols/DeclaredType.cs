namespace Facts.Language.Symbols;

/// <summary>A type as written, its names not yet looked up.</summary>
/// <param name="Name">The name: <c>decimal</c>, <c>Person</c>, <c>Dossier.Role</c>.</param>
/// <param name="IsPartial">Whether <c>partial</c> stands before it.</param>
/// <param name="IsRange">Whether <c>range</c> stands before it.</param>
/// <param name="IsNullable">Whether <c>?</c> stands behind it.</param>
/// <param name="IsList">Whether <c>[]</c> stands behind it.</param>
/// <param name="Unit">The unit behind <c>in</c>; empty without one.</param>
public sealed record DeclaredType(string Name, bool IsPartial, bool IsRange, bool IsNullable, bool IsList, string Unit);
