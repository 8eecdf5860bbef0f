using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Emission;

/// <summary>A part of a fact table's text, which becomes a literal of its own.</summary>
/// <param name="Pieces">What it is made of.</param>
/// <remarks>A literal is hashed and copied as a whole when the method that has it first runs, so that whoever asks a long table for one fact would pay for all of them.</remarks>
public sealed record TablePart(IReadOnlyList<string> Pieces)
{
    /// <summary>A method and a literal more cost what is saved by cutting off less than this.</summary>
    private const int MinLength = 32_768;

    /// <summary>More parts make the method longer that finds them.</summary>
    private const int MaxCount = 8;

    public int Length { get; } = Pieces.Sum(piece => piece.Length);

    /// <summary>Cuts a table: index and header, then records of about the same length together. A short one stays in one part.</summary>
    /// <param name="head">Index and header.</param>
    /// <param name="records">The records, none of which is cut: of each its head and its content, which may have further records behind it.</param>
    public static IReadOnlyList<TablePart> Cut(IReadOnlyList<string> head, List<string> records)
    {
        var total = records.Sum(piece => piece.Length);
        if (total < MinLength)
            return [new TablePart([.. head, .. records])];
        var parts = new List<TablePart> { new(head) };
        var length = Math.Max(MinLength, total / MaxCount);
        for (int from = 0, next = 0; from < records.Count; from = next)
        {
            for (var open = 0; open < length && next < records.Count; next += 2)
                open += records[next].Length + records[next + 1].Length;
            parts.Add(new TablePart(records.GetRange(from, next - from)));
        }

        return parts;
    }
}
