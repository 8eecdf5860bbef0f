namespace Facts.Language.Evidence;

/// <summary>
/// Tells where a quote may begin and end in a text: never within a word or a number. “4” is not in “14”, “1,4” not in “1,454”, “13” not in “-13”, “four” not in “twenty-four”.
/// A range (“12-13”) is two numbers, and a script without spaces has a word's edge between any two characters that are not both numerals.
/// </summary>
internal readonly struct WordEdges(string text)
{
    private const int None = -1;

    /// <summary>The second half of a broken word stands no farther from the first one: so that nothing here is more than a few steps.</summary>
    private const int MaxIndent = 100;

    private const string Separators = ".,':/^_\u00B7";
    private const string Signs = "-\u2212\u2013";

    private static readonly NormalizationTable Table = NormalizationTable.Instance;

    /// <summary>Whether a quote may begin at a position.</summary>
    public bool CanBegin(int position)
    {
        var before = Before(position, out var beforeAt);
        var first = After(position, out var firstEnd);
        if (IsInside(before, beforeAt, first, firstEnd) || (IsSpace(before) && IsLetter(first) && IsBehindBreak(position)))
            return false;
        // The sign of a number, or of a range: “-4” is not in “3-4”.
        return !(IsSign(first) && IsDigit(After(firstEnd, out _)) && IsWord(before));
    }

    /// <summary>Whether a quote may end at a position.</summary>
    public bool CanEnd(int position)
    {
        var last = Before(position, out var lastAt);
        var next = After(position, out var nextEnd);
        return !IsInside(last, lastAt, next, nextEnd);
    }

    private bool IsInside(int before, int beforeAt, int after, int afterEnd)
    {
        if (before == None || after == None)
            return false;
        var left = Table.GetKind(before);
        var right = Table.GetKind(after);
        if (right == CharacterKind.Mark)
            return left != CharacterKind.Space;
        if (right == CharacterKind.Apart)
            return left is CharacterKind.Digit or CharacterKind.Apart || IsRaisedSign(before);
        // The exponent of a power: “10” is not in “10⁻³”.
        if (IsRaisedSign(after))
            return left == CharacterKind.Digit && IsApart(After(afterEnd, out _));
        if (IsWordKind(left) && IsWordKind(right))
            return IsJoined(left, right);
        return IsWordKind(left) ? IsBeforeJoint(left, beforeAt, after, afterEnd) : IsWordKind(right) && IsBehindJoint(before, beforeAt, right);
    }

    /// <summary>Two characters of words beside each other.</summary>
    private static bool IsJoined(CharacterKind left, CharacterKind right)
    {
        if (left is CharacterKind.Digit or CharacterKind.Numeral && right is CharacterKind.Digit or CharacterKind.Numeral)
            return true;
        return left is not (CharacterKind.Unspaced or CharacterKind.Numeral) && right is not (CharacterKind.Unspaced or CharacterKind.Numeral);
    }

    /// <summary>A character of a word, and behind it a hyphen or separator that the same word or number goes on with.</summary>
    private bool IsBeforeJoint(CharacterKind left, int leftAt, int joint, int jointEnd)
    {
        var next = After(jointEnd, out var nextEnd);
        if (IsSeparator(joint))
            return left == CharacterKind.Digit && (IsDigit(next) || (joint == '^' && IsSign(next) && IsDigit(After(nextEnd, out _))));
        if (IsNarrowSpace(joint))
            return left == CharacterKind.Digit && IsGroup(jointEnd);
        if (joint == ' ')
            return left == CharacterKind.Digit && IsGroup(jointEnd) && IsShortGroup(leftAt);
        if (!IsHyphen(joint))
            return false;
        if (IsWord(next))
            return !(left == CharacterKind.Digit && IsDigit(next)) && IsSpaced(left) && IsSpaced(Table.GetKind(next));
        // A word that is broken at the end of a line.
        return left is CharacterKind.Letter or CharacterKind.Mark && next is '\n' or '\r' && IsLetterBehindSpace(jointEnd);
    }

    /// <summary>A character of a word, and before it a hyphen, separator or sign that the same word or number has.</summary>
    private bool IsBehindJoint(int joint, int jointAt, CharacterKind right)
    {
        var previous = Before(jointAt, out var previousAt);
        if (IsSeparator(joint) && right == CharacterKind.Digit)
            return IsDigit(previous) || (joint == '.' && !IsWord(previous) && previous != '.');
        if (IsNarrowSpace(joint))
            return right == CharacterKind.Digit && IsDigit(previous) && IsGroup(jointAt + 1);
        if (joint == ' ')
            return right == CharacterKind.Digit && IsDigit(previous) && IsGroup(jointAt + 1) && IsShortGroup(previousAt);
        if (IsSign(joint) && right == CharacterKind.Digit && !IsWord(previous))
            return !IsHyphen(previous);
        if (IsHyphen(joint) && IsWord(previous))
            return !(right == CharacterKind.Digit && IsDigit(previous)) && IsSpaced(right) && IsSpaced(Table.GetKind(previous));
        return false;
    }

    /// <summary>Whether three digits stand there and no more, as behind a space that groups thousands.</summary>
    private bool IsGroup(int position)
    {
        for (var i = 0; i < 3; i++)
        {
            if (!IsDigit(After(position, out position)))
                return false;
        }

        return !IsDigit(After(position, out _));
    }

    /// <summary>Whether the digit that stands there ends a group of one to three, with no more of the number before it than groups behind spaces: a year (“2020 500”) is none.</summary>
    private bool IsShortGroup(int position)
    {
        var before = Before(position, out var beforeAt);
        for (var i = 0; i < 2 && IsDigit(before); i++)
            before = Before(beforeAt, out beforeAt);
        return !IsWord(before) && !(IsSeparator(before) && IsDigit(Before(beforeAt, out _)));
    }

    private bool IsLetterBehindSpace(int position)
    {
        for (var i = 0; i < MaxIndent; i++)
        {
            var c = After(position, out position);
            if (!IsSpace(c))
                return IsLetter(c);
        }

        return false;
    }

    /// <summary>Whether the second half of a word begins there that is broken at the end of a line.</summary>
    private bool IsBehindBreak(int position)
    {
        var hasLineEnd = false;
        for (var i = 0; i < MaxIndent; i++)
        {
            var c = Before(position, out position);
            hasLineEnd |= c is '\n' or '\r';
            if (!IsSpace(c))
                return hasLineEnd && IsHyphen(c) && IsLetterOrMark(Before(position, out _));
        }

        return false;
    }

    /// <summary>The character before a position, those that are not seen left out, and where it begins.</summary>
    private int Before(int position, out int start)
    {
        start = position;
        while (start > 0)
        {
            start -= start > 1 && char.IsLowSurrogate(text[start - 1]) && char.IsHighSurrogate(text[start - 2]) ? 2 : 1;
            var c = NormalizationTable.GetCodePoint(text, start, out _);
            if (c < 128 || Table.GetKind(c) != CharacterKind.Dropped)
                return c;
        }

        return None;
    }

    /// <summary>The character behind a position, likewise, and where it ends.</summary>
    private int After(int position, out int end)
    {
        end = position;
        while (end < text.Length)
        {
            var c = NormalizationTable.GetCodePoint(text, end, out var length);
            end += length;
            if (c < 128 || Table.GetKind(c) != CharacterKind.Dropped)
                return c;
        }

        return None;
    }

    private static bool IsSeparator(int c) => c != None && Table.TryGetSingle(c, out var single) && Separators.IndexOf(single) >= 0;

    private static bool IsHyphen(int c) => c is '-' or '\u2010' or '\u2011' or '\uFE63' or '\uFF0D';

    private static bool IsSign(int c) => IsHyphen(c) || (c is > 0 and <= 0xFFFF && Signs.IndexOf((char)c) >= 0);

    private static bool IsNarrowSpace(int c) => c is 0x00A0 or 0x2007 or 0x2008 or 0x2009 or 0x202F;

    private static bool IsRaisedSign(int c) => c is 0x207A or 0x207B or 0x208A or 0x208B;

    private static bool IsApart(int c) => c != None && Table.GetKind(c) == CharacterKind.Apart;

    private static bool IsDigit(int c) => c != None && Table.GetKind(c) == CharacterKind.Digit;

    private static bool IsLetterOrMark(int c) => c != None && Table.GetKind(c) is CharacterKind.Letter or CharacterKind.Mark;

    private static bool IsLetter(int c) => c != None && Table.GetKind(c) == CharacterKind.Letter;

    private static bool IsSpace(int c) => c != None && Table.GetKind(c) == CharacterKind.Space;

    private static bool IsWord(int c) => c != None && IsWordKind(Table.GetKind(c));

    private static bool IsSpaced(CharacterKind kind) => kind is not (CharacterKind.Unspaced or CharacterKind.Numeral);

    private static bool IsWordKind(CharacterKind kind) =>
        kind is CharacterKind.Letter or CharacterKind.Mark or CharacterKind.Digit or CharacterKind.Unspaced or CharacterKind.Numeral;
}
