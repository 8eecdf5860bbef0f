using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A source: a property and a record in the table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FullName">Its full name, the class <c>Sources</c> included.</param>
/// <param name="Handle">The hash of its full name.</param>
/// <param name="Label">Its printed name; empty without one.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
/// <param name="Fields">All its fields, in the order of the file.</param>
public sealed record SourceModel(string Name, string FullName, int Handle, string Label, string Documentation, EquatableArray<FieldModel> Fields);
