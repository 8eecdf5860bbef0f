namespace Facts.Language.Syntax;

/// <summary><c>type = "range"? ("partial" "date" | q) "?"? "[]"? ("in" UNIT)?</c></summary>
public sealed class TypeSyntax(SyntaxToken rangeKeyword, SyntaxToken partialKeyword, NameSyntax name, SyntaxToken question, SyntaxToken open, SyntaxToken close, SyntaxToken inKeyword, SyntaxToken unit)
    : SyntaxNode
{
    public SyntaxToken RangeKeyword { get; } = rangeKeyword;

    public SyntaxToken PartialKeyword { get; } = partialKeyword;

    public NameSyntax Name { get; } = name;

    public SyntaxToken Question { get; } = question;

    public SyntaxToken OpenBracket { get; } = open;

    public SyntaxToken CloseBracket { get; } = close;

    public SyntaxToken InKeyword { get; } = inKeyword;

    public SyntaxToken Unit { get; } = unit;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(RangeKeyword);
        sink.Add(PartialKeyword);
        sink.Add(Name);
        sink.Add(Question);
        sink.Add(OpenBracket);
        sink.Add(CloseBracket);
        sink.Add(InKeyword);
        sink.Add(Unit);
    }
}
