using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>Why a declaration cannot have its name.</summary>
/// <param name="Declaration">The declaration that gives way.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="OtherPath">The file of the other declaration; null where there is none.</param>
/// <param name="OtherName">The name to look for there.</param>
public sealed record NameConflict(Declaration Declaration, Diagnostic Diagnostic, string? OtherPath, string OtherName);
