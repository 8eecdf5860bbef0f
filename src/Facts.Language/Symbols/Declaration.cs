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
    public string FullName { get; } = DeclarationWalker.Join(Scope, Name);

    /// <summary>What it is called where it is referred to: sources are project-wide.</summary>
    public string PrintedName => Kind == DeclarationKind.Source ? Name : FullName;

    /// <summary>Length of the full name as written. Of one that is too long, <see cref="FullName"/> is only the beginning.</summary>
    public int Length { get; init; }

    /// <summary>False where a group around it has no name, which is reported: then nobody knows its full name either.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>False where its keyword is missing, which is reported: then it may have been meant as something else.</summary>
    public bool IsRead => !Syntax.Keyword.IsMissing;

    /// <summary>Whether it is in the dotted form <c>People.Doctors</c>.</summary>
    public bool IsDotted => Syntax.Name.Tokens.Count > 1;
}
