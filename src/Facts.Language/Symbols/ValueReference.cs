namespace Facts.Language.Symbols;

/// <summary>A name in a value, and the scope that it is looked up from.</summary>
public readonly record struct ValueReference(string Name, string Scope);
