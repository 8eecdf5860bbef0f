using System;
using System.Collections.Generic;

namespace Facts.Language.Emission;

/// <summary>
/// Generated C#, in pieces. As one string that of a large file would be a large object: memory that nobody has touched yet, which the system hands out page by page at every edit.
/// </summary>
public sealed class CodeText
{
    /// <summary>All pieces but the last have 2 to the power of this characters.</summary>
    private const int Shift = 14;

    internal const int PieceLength = 1 << Shift;

    private readonly IReadOnlyList<char[]> _pieces;

    /// <param name="pieces">All but the last of <see cref="PieceLength"/>.</param>
    /// <param name="length">Characters of all.</param>
    internal CodeText(IReadOnlyList<char[]> pieces, int length)
    {
        _pieces = pieces;
        Length = length;
    }

    /// <summary>Characters.</summary>
    public int Length { get; }

    /// <summary>The character at a position from 0 to <see cref="Length"/> - 1.</summary>
    public char this[int position] => _pieces[position >> Shift][position & (PieceLength - 1)];

    /// <summary>Copies a part, which must lie within the text.</summary>
    public void CopyTo(int position, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            var start = position & (PieceLength - 1);
            var copied = Math.Min(count, PieceLength - start);
            Array.Copy(_pieces[position >> Shift], start, destination, destinationIndex, copied);
            position += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => ToString(0, Length);

    /// <summary>A part, which must lie within the text.</summary>
    public string ToString(int position, int count)
    {
        var start = position & (PieceLength - 1);
        if (count <= PieceLength - start)
            return count == 0 ? "" : new string(_pieces[position >> Shift], start, count);
        var characters = new char[count];
        CopyTo(position, characters, 0, count);
        return new string(characters);
    }
}
