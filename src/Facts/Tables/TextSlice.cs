using System;

namespace Facts;

/// <summary>A part of a table's text: what a span is, for a target that has none without a dependency.</summary>
/// <remarks>
/// It searches and compares character by character: the texts are short, and the first vectorised search of a process (string.IndexOf) costs more than a millisecond.
/// Its fields can be set without the constructor, since each method costs a tenth of a millisecond when first used; nothing sets them later.
/// </remarks>
internal struct TextSlice
{
    public string Text;
    public int Start;
    public int Length;

    public TextSlice(string text, int start, int length)
    {
        Text = text;
        Start = start;
        Length = length;
    }

    public override readonly string ToString() => Text.Substring(Start, Length);

    /// <summary>What stands from an index on, which is at most the length.</summary>
    public readonly TextSlice From(int index) => new(Text, Start + index, Length - index);

    /// <summary>Whether both begin at one place of one text: records of a table that do are one record.</summary>
    public readonly bool IsAt(TextSlice other) => ReferenceEquals(Text, other.Text) && Start == other.Start;

#if NET8_0_OR_GREATER
    public readonly ReadOnlySpan<char> AsSpan() => Text.AsSpan(Start, Length);
#endif

    public readonly bool Is(string other)
    {
        if (Length != other.Length)
            return false;
        for (int i = 0; i < other.Length; i++)
        {
            if (Text[Start + i] != other[i])
                return false;
        }

        return true;
    }

    /// <summary>What stands before the first blank, and what behind it.</summary>
    /// <exception cref="System.IO.InvalidDataException">There is no blank.</exception>
    public readonly TextSlice Split(out TextSlice rest)
    {
        int end = Start + Length;
        int blank = Start;
        while (blank < end && Text[blank] != ' ')
            blank++;
        if (blank == end)
            throw MalformedTable.At(Start, "a blank is missing");
        rest = new TextSlice(Text, blank + 1, end - blank - 1);
        return new TextSlice(Text, Start, blank - Start);
    }

    /// <summary>What stands behind the last such character; all if there is none.</summary>
    public readonly TextSlice AfterLast(char c)
    {
        int end = Start + Length;
        int after = end;
        while (after > Start && Text[after - 1] != c)
            after--;
        return new TextSlice(Text, after, end - after);
    }

    /// <summary>The whole number that this is in decimal digits.</summary>
    /// <exception cref="System.IO.InvalidDataException">It is something else, or has more than nine digits.</exception>
    public readonly int ToNumber()
    {
        int number = 0;
        for (int i = 0; i < Length; i++)
        {
            char c = Text[Start + i];
            if (c is < '0' or > '9' || i == 9)
                throw MalformedTable.At(Start, "a number is expected");
            number = (number * 10) + (c - '0');
        }

        return Length > 0 ? number : throw MalformedTable.At(Start, "a number is expected");
    }
}
