namespace Facts.Language.Syntax;

/// <summary>A name as a value, <c>true</c>, <c>false</c>, <c>unknown</c> and <c>none</c> among them: what it is depends on the type expected.</summary>
public sealed class NameExpressionSyntax(NameSyntax name) : ExpressionSyntax
{
    public NameSyntax Name { get; } = name;

    public override void Accept(ISyntaxSink sink) => sink.Add(Name);
}
