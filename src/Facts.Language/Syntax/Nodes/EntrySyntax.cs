namespace Facts.Language.Syntax;

/// <summary><c>entry = ("from" date ("until" date)? | "until" date) ("=" value)? NL body?</c></summary>
public sealed class EntrySyntax(SyntaxToken fromKeyword, SyntaxToken from, SyntaxToken untilKeyword, SyntaxToken until, SyntaxToken equals, ExpressionSyntax? value) : LineSyntax
{
    public SyntaxToken FromKeyword { get; } = fromKeyword;

    public SyntaxToken From { get; } = from;

    public SyntaxToken UntilKeyword { get; } = untilKeyword;

    public SyntaxToken Until { get; } = until;

    public SyntaxToken EqualsToken { get; } = equals;

    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(FromKeyword);
        sink.Add(From);
        sink.Add(UntilKeyword);
        sink.Add(Until);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
