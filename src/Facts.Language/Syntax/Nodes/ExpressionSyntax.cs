namespace Facts.Language.Syntax;

/// <summary>What stands for a value.</summary>
public abstract class ExpressionSyntax : SyntaxNode;
