namespace Facts.Language.Emission;

/// <summary>A field of a source.</summary>
public readonly record struct FieldModel(string Key, string Value);
