namespace Facts.Language.Values;

/// <summary>A value, evaluated: without a place in a text, and equal to another that says the same.</summary>
public abstract record FactValue;
