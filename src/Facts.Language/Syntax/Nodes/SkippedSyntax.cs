using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>Tokens that could not be understood: kept, reported once, printed back.</summary>
public sealed class SkippedSyntax(IReadOnlyList<SyntaxToken> tokens) : SyntaxNode
{
    public IReadOnlyList<SyntaxToken> Tokens { get; } = tokens;

    public override void Accept(ISyntaxSink sink)
    {
        foreach (var token in Tokens)
            sink.Add(token);
    }
}
