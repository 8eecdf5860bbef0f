using System;

namespace Facts;

/// <summary>A part of a table's text: what a span is, for a target that has none without a dependency.</summary>
internal readonly struct TextSlice
{
    public TextSlice(string text, int start, int length)
    {
        Text = text;
        Start = start;
        Length = length;
    }

    public string Text { get; }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public override string ToString() => Text.Substring(Start, Length);

#if NET8_0_OR_GREATER
    public ReadOnlySpan<char> AsSpan() => Text.AsSpan(Start, Length);
#endif

    public bool Is(string other) => Length == other.Length && string.CompareOrdinal(Text, Start, other, 0, Length) == 0;

    /// <summary>What stands before the first blank, and what behind it.</summary>
    /// <exception cref="System.IO.InvalidDataException">There is no blank.</exception>
    public TextSlice Split(out TextSlice rest)
    {
        int blank = Text.IndexOf(' ', Start, Length);
        if (blank < 0)
            throw MalformedTable.At(Start, "a blank is missing");
        rest = new TextSlice(Text, blank + 1, End - blank - 1);
        return new TextSlice(Text, Start, blank - Start);
    }

    /// <summary>What stands behind the last such character; all if there is none.</summary>
    public TextSlice AfterLast(char c)
    {
        int at = End - 1;
        while (at >= Start && Text[at] != c)
            at--;
        return new TextSlice(Text, at + 1, End - at - 1);
    }

    /// <summary>The whole number that this is in decimal digits.</summary>
    /// <exception cref="System.IO.InvalidDataException">It is something else, or has more than nine digits.</exception>
    public int ToNumber()
    {
        int number = 0;
        for (int i = Start; i < End; i++)
        {
            if (Text[i] is < '0' or > '9')
                throw MalformedTable.At(i, "a number is expected");
            number = (number * 10) + (Text[i] - '0');
        }

        return Length is > 0 and < 10 ? number : throw MalformedTable.At(Start, "a number is expected");
    }
}
