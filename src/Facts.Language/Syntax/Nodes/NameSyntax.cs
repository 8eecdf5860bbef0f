using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary><c>q = ID ("." ID)*</c></summary>
public sealed class NameSyntax(IReadOnlyList<SyntaxToken> tokens) : SyntaxNode
{
    /// <summary>Identifiers and the points between them.</summary>
    public IReadOnlyList<SyntaxToken> Tokens { get; } = tokens;

    /// <summary>The name as written, once somebody has asked: many ask for the name of each source that is cited.</summary>
    internal string? Written { get; set; }

    /// <summary>True where no name stands, or something that is none.</summary>
    public bool IsMissing => Tokens[Tokens.Count - 1] is var last && (last.IsMissing || last.Kind != TokenKind.Identifier);

    /// <inheritdoc/>
    public override TextSpan Span => Tokens.Count == 1 ? Tokens[0].Span : base.Span;

    public override void Accept(ISyntaxSink sink)
    {
        for (var i = 0; i < Tokens.Count; i++)
            sink.Add(Tokens[i]);
    }
}
