namespace Facts.Language.Emission;

/// <summary>An object that is made on first use and kept from then on.</summary>
/// <param name="Name">The name of the member that gives it.</param>
/// <param name="Type">Its type.</param>
internal sealed record KeptMember(string Name, string Type);
