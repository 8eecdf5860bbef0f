using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>cell = (value | citation (";" citation)*)? "|"</c></summary>
public sealed class CellSyntax(ExpressionSyntax? value, IReadOnlyList<CitationSyntax> citations, SkippedSyntax? skipped, SyntaxToken bar) : SyntaxNode
{
    public ExpressionSyntax? Value { get; } = value;

    public IReadOnlyList<CitationSyntax> Citations { get; } = citations;

    public SkippedSyntax? Skipped { get; } = skipped;

    public SyntaxToken Bar { get; } = bar;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Value);
        AddAll(sink, Citations);
        sink.Add(Skipped);
        sink.Add(Bar);
    }
}
