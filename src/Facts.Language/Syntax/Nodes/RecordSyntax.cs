namespace Facts.Language.Syntax;

/// <summary><c>record = "record" ID NL B(DOC* ID ":" type NL B(clause)? | clause)</c></summary>
public sealed class RecordSyntax(SyntaxToken keyword, NameSyntax name) : DeclarationSyntax(keyword, name)
{
    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
    }
}
