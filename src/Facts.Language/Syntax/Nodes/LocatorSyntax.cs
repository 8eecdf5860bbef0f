namespace Facts.Language.Syntax;

/// <summary><c>LOCATOR (STR | RUN)</c>: a place within a source, by a term of CSL.</summary>
public sealed class LocatorSyntax(SyntaxToken term, SyntaxToken value) : SyntaxNode
{
    public SyntaxToken Term { get; } = term;

    public SyntaxToken Value { get; } = value;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Term);
        sink.Add(Value);
    }
}
