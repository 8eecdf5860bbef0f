namespace Facts.Language.Syntax;

/// <summary>The value that the text lacks, or what stands in its place.</summary>
public sealed class MissingExpressionSyntax(SyntaxToken place, SkippedSyntax? skipped) : ExpressionSyntax
{
    /// <summary>A token that the text lacks, where the value should stand.</summary>
    public SyntaxToken Place { get; } = place;

    public SkippedSyntax? Skipped { get; } = skipped;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Place);
        sink.Add(Skipped);
    }
}
