namespace Facts.Language.Emission;

/// <summary>Something of this or another file that is referred to by name: what it says is not copied, so that an edit there is none here.</summary>
/// <param name="Table">Number of the table that holds it.</param>
/// <param name="FullName">Its full name.</param>
public sealed record LinkModel(int Table, string FullName);
