using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary><c>number = NUM UNIT? "exact"?</c></summary>
public sealed class NumberSyntax(SyntaxToken number, SyntaxToken unit, SyntaxToken exact) : ExpressionSyntax
{
    public SyntaxToken Number { get; } = number;

    public SyntaxToken Unit { get; } = unit;

    public SyntaxToken Exact { get; } = exact;

    /// <inheritdoc/>
    public override TextSpan Span => Unit.IsMissing && Exact.IsMissing ? Number.Span : base.Span;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Number);
        sink.Add(Unit);
        sink.Add(Exact);
    }
}
