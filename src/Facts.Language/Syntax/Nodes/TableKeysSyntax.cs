using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>"by" ID ("," ID)*</c></summary>
public sealed class TableKeysSyntax(SyntaxToken byKeyword, IReadOnlyList<SyntaxToken> names) : SyntaxNode
{
    public SyntaxToken ByKeyword { get; } = byKeyword;

    /// <summary>Identifiers and the commas between them.</summary>
    public IReadOnlyList<SyntaxToken> Names { get; } = names;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(ByKeyword);
        foreach (var name in Names)
            sink.Add(name);
    }
}
