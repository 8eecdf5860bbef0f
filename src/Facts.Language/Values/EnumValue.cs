namespace Facts.Language.Values;

/// <summary>A member of a declared enum.</summary>
/// <param name="Enum">The enum's full name.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Number">Its number, from 0 in the order of the declaration.</param>
public sealed record EnumValue(string Enum, string Member, int Number) : FactValue;
