namespace Facts.Language.Syntax;

/// <summary>Kinds of token. Those up to <see cref="Comment"/> carry no meaning (trivia).</summary>
public enum TokenKind : byte
{
    WhiteSpace,
    EndOfLine,
    Comment,

    /// <summary>A line of <c>///</c>.</summary>
    Documentation,

    Identifier,

    /// <summary>A word with inner hyphens or points: <c>as-of</c>, a source's field name. Scanned where the grammar asks for it.</summary>
    Key,

    /// <summary>Characters up to white space. Scanned where the grammar asks for it.</summary>
    Run,

    /// <summary>A unit behind a number or <c>in</c>. Scanned where the grammar asks for it.</summary>
    Unit,

    String,
    Number,
    Date,
    Duration,

    Dot,
    DotDot,
    DotDotLess,
    Colon,
    Equals,
    Comma,
    Semicolon,
    Bar,
    Question,
    Plus,
    Minus,
    Star,
    Slash,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    /// <summary>A character that begins no token.</summary>
    Bad,
    EndOfFile,
}
