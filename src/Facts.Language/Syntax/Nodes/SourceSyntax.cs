namespace Facts.Language.Syntax;

/// <summary><c>source = "source" ID STR? NL B(key scalar ("sha256" STR)? NL | clause)</c></summary>
public sealed class SourceSyntax(SyntaxToken keyword, NameSyntax name, SyntaxToken label) : DeclarationSyntax(keyword, name)
{
    /// <summary>The printed name.</summary>
    public SyntaxToken Label { get; } = label;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(Label);
    }
}
