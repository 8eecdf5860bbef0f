namespace Facts.Language.Evidence;

/// <summary>What a character is to words and numbers. The names are those of the tables.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Nothing: no character has been read.</summary>
    None,

    /// <summary>Punctuation, symbols, and what is not assigned.</summary>
    Other,

    /// <summary>A letter of a script that puts spaces between its words.</summary>
    Letter,

    /// <summary>A mark on the character before it.</summary>
    Mark,

    /// <summary>A decimal digit, of any script.</summary>
    Digit,

    /// <summary>A letter of a script without spaces between words: each is a word of its own.</summary>
    Unspaced,

    /// <summary>Likewise, and a number or part of one.</summary>
    Numeral,

    /// <summary>A number that is no digit, such as a superscript or a fraction: it belongs to the digits before it.</summary>
    Apart,

    /// <summary>White space, line ends included.</summary>
    Space,

    /// <summary>What is not seen, and does not count.</summary>
    Dropped,
}
