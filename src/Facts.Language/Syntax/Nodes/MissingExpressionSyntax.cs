namespace Facts.Language.Syntax;

/// <summary>The value that the text lacks, or what stands in its place.</summary>
public sealed class MissingExpressionSyntax(SkippedSyntax? skipped) : ExpressionSyntax
{
    public SkippedSyntax? Skipped { get; } = skipped;

    public override void Accept(ISyntaxSink sink) => sink.Add(Skipped);
}
