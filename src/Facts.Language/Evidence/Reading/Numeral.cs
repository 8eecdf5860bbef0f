using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>A number as printed, in digits or words, without what stands around it.</summary>
/// <param name="Candidates">What it may be, the likeliest first.</param>
/// <param name="Next">The token behind it.</param>
internal sealed record Numeral(IReadOnlyList<Candidate> Candidates, int Next)
{
    public NumberRole Role { get; init; }

    /// <summary>Whether more digits follow than are printed.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Whether it is written in digits without separators.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is written as a fraction: a part of something, and no count with decimals.</summary>
    public bool IsFraction { get; init; }

    public Numeral Times(Rational factor, int next) => this with { Candidates = [.. Candidates.Select(candidate => candidate.Times(factor))], Next = next, IsPlain = false };
}
