using System.Collections.Generic;
using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>How a derived fact is computed.</summary>
/// <param name="Text">The formula as written, blanks between tokens aside.</param>
/// <param name="Operands">The facts, tables and rows that it refers to, each once, in the order of the text.</param>
/// <param name="Status">The weakest status among them.</param>
/// <param name="IsDisputed">Whether one of them is disputed.</param>
public sealed record BoundFormula(string Text, IReadOnlyList<ValueName> Operands, FactStatus Status, bool IsDisputed);
