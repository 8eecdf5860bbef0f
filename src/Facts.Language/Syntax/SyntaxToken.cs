using System.Runtime.InteropServices;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary>A token: its kind and place. The text stays in the tree.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of its first code unit.</param>
/// <param name="Length">Number of code units; 0 for a token that the text lacks.</param>
/// <param name="Index">Its number among all tokens of the tree, trivia included; -1 for a token that the text lacks.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SyntaxToken(TokenKind Kind, int Start, int Length, int Index)
{
    public int End => Start + Length;

    /// <summary>True where the lexer has reported the token already, so that nothing else is said of its value.</summary>
    public bool IsMalformed { get; init; }

    public TextSpan Span => new(Start, Length);

    /// <summary>True where the grammar wants a token that the text lacks (also for an optional one).</summary>
    public bool IsMissing => Index < 0;

    public bool IsTrivia => Kind <= TokenKind.Comment && !IsMissing;

    /// <summary>A token that the text lacks, at the place where it should stand.</summary>
    public static SyntaxToken Missing(TokenKind kind, int position) => new(kind, position, 0, -1);
}
