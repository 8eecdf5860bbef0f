using System.Collections.Generic;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Symbols;

/// <summary>A declaration with its place in the tree and in the project's names.</summary>
/// <param name="Syntax">The line that declares it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Scope">What it stands in: for a fact its group, else the namespace or the group around it; full, may be empty.</param>
/// <param name="Name">Its own name, without scope.</param>
/// <param name="NameSpan">Where that name is written.</param>
/// <param name="Groups">The groups around it in the text, outermost first.</param>
public sealed record Declaration(DeclarationSyntax Syntax, DeclarationKind Kind, string Scope, string Name, TextSpan NameSpan, IReadOnlyList<GroupSyntax> Groups)
{
    /// <summary>Asked for by many, so made once.</summary>
    public string FullName { get; } = Scope.Length == 0 ? Name : Scope + "." + Name;
}
