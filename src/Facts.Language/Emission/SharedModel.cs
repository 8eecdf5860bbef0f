using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>What a file becomes and what that was made from, kept by its document as the bound file is.</summary>
/// <param name="Symbols">What it could see of its project.</param>
/// <param name="LookUps">What of that it asked for.</param>
/// <param name="File">The bound file.</param>
/// <param name="Model">What it becomes.</param>
internal sealed record SharedModel(SymbolTable Symbols, SymbolLookUps LookUps, BoundFile File, FileModel Model)
{
    public bool IsOf(BoundFile file, SymbolTable symbols) => ReferenceEquals(File, file) && (Symbols.Equals(symbols) || LookUps.HoldFor(symbols));
}
