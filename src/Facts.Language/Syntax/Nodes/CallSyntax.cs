namespace Facts.Language.Syntax;

/// <summary><c>q "(" expr ("," expr)* ")"</c></summary>
public sealed class CallSyntax(NameSyntax name, ListSyntax arguments) : ExpressionSyntax
{
    public NameSyntax Name { get; } = name;

    /// <summary>The arguments in their parentheses.</summary>
    public ListSyntax Arguments { get; } = arguments;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Name);
        sink.Add(Arguments);
    }
}
