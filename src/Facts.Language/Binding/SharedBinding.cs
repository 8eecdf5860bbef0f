using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>
/// A bound file and what it was bound with, kept by its document: whoever binds the same with the same has the same.
/// One whose findings say more of the project, such as the nearest name to a misspelt one, is kept by nobody, since that is not among what it is found by.
/// </summary>
/// <param name="Symbols">What it could see of its project.</param>
/// <param name="LookUps">What of that it asked for.</param>
/// <param name="Imports">The files that its values depend on.</param>
/// <param name="File">The bound file.</param>
internal sealed record SharedBinding(SymbolTable Symbols, SymbolLookUps LookUps, Imports Imports, BoundFile File)
{
    public bool IsOf(SymbolTable symbols, Imports imports) => Imports.Equals(imports) && (Symbols.Equals(symbols) || LookUps.HoldFor(symbols));
}
