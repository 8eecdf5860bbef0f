using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>The notes, in the order written; empty if there are none.</summary>
    public IReadOnlyList<string> Notes => Texts(TableFormat.InFact.Note);

    /// <summary>Other forms of the value (each <c>also</c>), such as spellings of a name, in the order written; empty if there are none.</summary>
    public IReadOnlyList<string> AlsoKnownAs => Texts(TableFormat.InFact.AlsoKnownAs);

    /// <summary>When somebody looked at it again, in the order written; empty if nobody did.</summary>
    public IReadOnlyList<Review> Reviews
    {
        get
        {
            var all = new Review[Count(TableFormat.InFact.Reviewed)];
            int next = 0;
            for (var fields = new FieldReader(_content); fields.Next(TableFormat.InFact.Reviewed);)
                all[next++] = Review.Read(fields.Content);
            return new ReadOnlyCollection<Review>(all);
        }
    }

    /// <summary>What it is computed from, as written: <c>Doctors + Nurses</c>; null if it is not computed.</summary>
    public string? Formula => Optional(TableFormat.InFact.Formula);

    /// <summary>The facts that it is computed from, in the order of the formula; empty if it is not computed. O(operands · log facts).</summary>
    /// <exception cref="KeyNotFoundException">The table that should hold one of them does not.</exception>
    public IReadOnlyList<Fact> Operands
    {
        get
        {
            var all = new Fact[Count(TableFormat.InFact.Operand)];
            int next = 0;
            for (var fields = new FieldReader(_content); fields.Next(TableFormat.InFact.Operand);)
                all[next++] = Reference.Find(_table, fields.Content);
            return new ReadOnlyCollection<Fact>(all);
        }
    }

    /// <summary>Of an entry of a timeline, the first day on which it holds, as its midnight without a kind; null where it has no beginning, and for all else.</summary>
    public DateTime? FromDateTime => Day(TableFormat.InFact.FirstDay);

    /// <summary>Of an entry of a timeline, the last day on which it holds, as its midnight without a kind; null where it has no end, and for all else.</summary>
    public DateTime? UntilDateTime => Day(TableFormat.InFact.LastDay);

#if NET8_0_OR_GREATER
    /// <summary>Of an entry of a timeline, the first day on which it holds; null where it has no beginning, and for all else.</summary>
    public DateOnly? From => FromDateTime is { } day ? DateOnly.FromDateTime(day) : null;

    /// <summary>Of an entry of a timeline, the last day on which it holds; null where it has no end, and for all else.</summary>
    public DateOnly? Until => UntilDateTime is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    private DateTime? Day(char tag) => Kind == FactKind.Entry && Optional(tag) is { } text ? DateText.Day(text) : null;
}
