namespace Facts.Language.Syntax;

/// <summary><c>file = ("namespace" q NL)? (policy | decl)*</c></summary>
public sealed class CompilationUnitSyntax(BlockSyntax? body, SyntaxToken endOfFile) : SyntaxNode
{
    public BlockSyntax? Body { get; } = body;

    public SyntaxToken EndOfFile { get; } = endOfFile;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Body);
        sink.Add(EndOfFile);
    }
}
