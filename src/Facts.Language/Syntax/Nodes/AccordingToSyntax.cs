namespace Facts.Language.Syntax;

/// <summary><c>"according-to" (STR | q) NL</c></summary>
public sealed class AccordingToSyntax(SyntaxToken keyword, SyntaxToken text, NameSyntax? name) : ClauseSyntax(keyword)
{
    public SyntaxToken Text { get; } = text;

    public NameSyntax? Name { get; } = name;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Text);
        sink.Add(Name);
    }
}
