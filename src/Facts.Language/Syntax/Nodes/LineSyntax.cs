namespace Facts.Language.Syntax;

/// <summary>
/// What begins a line: its documentation, the line itself, what could not be read behind it, and the block below it.
/// Any line may be followed by a block, so that nothing is lost; whether it may have one is said when it is checked.
/// </summary>
public abstract class LineSyntax : SyntaxNode
{
    public DocumentationSyntax? Documentation { get; internal set; }

    /// <summary>The rest of the line that could not be read.</summary>
    public SkippedSyntax? Skipped { get; internal set; }

    public BlockSyntax? Body { get; internal set; }

    public sealed override void Accept(ISyntaxSink sink)
    {
        sink.Add(Documentation);
        AcceptLine(sink);
        sink.Add(Skipped);
        sink.Add(Body);
    }

    /// <summary>Hands over what stands on the line itself.</summary>
    private protected abstract void AcceptLine(ISyntaxSink sink);
}
