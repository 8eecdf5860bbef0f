namespace Facts.Language.Symbols;

/// <summary>A unit as other files see it.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Number">How many of the other unit one of it is, as written; empty for an opaque unit.</param>
/// <param name="Unit">The other unit, as written; empty for an opaque unit and for a pure number.</param>
public sealed record UnitSymbol(string Name, string Number, string Unit);
