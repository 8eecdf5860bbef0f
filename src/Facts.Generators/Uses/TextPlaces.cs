using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators.Uses;

/// <summary>Finds a word in a text, piece by piece: generated text is in pieces, and all of a large file as one string is new memory in each build.</summary>
internal static class TextPlaces
{
    private const int PieceLength = 16_384;

    /// <summary>Where the word begins, from the first place to the last. O(length).</summary>
    public static IEnumerable<int> Of(SourceText text, string word)
    {
        var piece = new char[Math.Min(PieceLength, text.Length)];
        // What begins in one piece and ends in the next is in the next as a whole.
        for (var start = 0; start + word.Length <= text.Length; start += piece.Length - word.Length + 1)
        {
            var length = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, length);
            var searched = new string(piece, 0, length);
            for (var at = searched.IndexOf(word, StringComparison.Ordinal); at >= 0; at = searched.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                yield return start + at;
        }
    }
}
