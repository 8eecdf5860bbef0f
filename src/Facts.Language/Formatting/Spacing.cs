using System.Collections.Generic;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>Which neighbours on a line have no blank between them.</summary>
internal sealed class Spacing
{
    private readonly SyntaxTree _tree;

    /// <summary>Tokens that stand close to the one before: what the kind alone does not tell.</summary>
    private readonly HashSet<int> _close = [];

    /// <summary>Signs and the dots of ranges, which stand close to the one behind.</summary>
    private readonly HashSet<int> _signs = [];

    public Spacing(SyntaxTree tree)
    {
        _tree = tree;
        foreach (var node in SyntaxWalker.Descendants(tree.Root))
        {
            switch (node)
            {
                case NegationSyntax negation:
                    _signs.Add(negation.Minus.Index);
                    break;
                case RangeSyntax range:
                    if (range.Upper != null)
                        _signs.Add(range.Operator.Index);
                    if (range.Lower != null)
                        _close.Add(range.Operator.Index);
                    break;
                case CallSyntax call:
                    _close.Add(call.Arguments.Open.Index);
                    break;
                case TypeSyntax type:
                    _close.Add(type.Question.Index);
                    _close.Add(type.OpenBracket.Index);
                    _close.Add(type.CloseBracket.Index);
                    break;
            }
        }
    }

    public bool HasBlank(SyntaxToken left, SyntaxToken right)
    {
        if (_close.Contains(right.Index) || _signs.Contains(left.Index) || BeginsWithSlashes(right))
            return false;
        if (left.Kind == TokenKind.Unit && LeavesBracketOpen(left))
            return true;
        if (right.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dot or TokenKind.CloseParenthesis or TokenKind.CloseBracket)
            return false;
        return left.Kind is not (TokenKind.Dot or TokenKind.OpenParenthesis or TokenKind.OpenBracket);
    }

    /// <summary>A run that stands close to the word before it: behind a blank it would be a comment.</summary>
    private bool BeginsWithSlashes(SyntaxToken token) => token.Kind is TokenKind.Run or TokenKind.Unit && string.CompareOrdinal(_tree.Text, token.Start, "//", 0, 2) == 0;

    /// <summary>A unit with a bracket that is not closed: close to it, the next one would be the unit's.</summary>
    private bool LeavesBracketOpen(SyntaxToken unit)
    {
        var depth = 0;
        for (var i = unit.Start; i < unit.End; i++)
            depth += _tree.Text[i] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
        return depth > 0;
    }
}
