using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>A number in a quote, with all that says what it is of.</summary>
/// <param name="Candidates">What it may be, the likeliest first; per cent and magnitude are taken in.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal sealed record NumberReading(IReadOnlyList<Candidate> Candidates, int First, int Next)
{
    public NumberRole Role { get; init; }

    public bool IsTruncated { get; init; }

    /// <summary>Whether it is written in digits without separators, and nothing belongs to it.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is written as a fraction.</summary>
    public bool IsFraction { get; init; }

    /// <summary>What magnitudes multiplied it by.</summary>
    public Rational Factor { get; init; } = Rational.One;

    /// <summary>A hundredth for per cent, a thousandth for per mille; null for neither.</summary>
    public Rational? Part { get; init; }

    /// <summary>The codes of the currencies that it may be in, separated by blanks; empty without one.</summary>
    public string Currencies { get; init; } = "";

    /// <summary>Where a letter such as <c>m</c> may be a magnitude or a unit: the same number as one of that unit. Null elsewhere.</summary>
    public NumberReading? InUnit { get; init; }

    /// <summary>Whether a currency stands before it, which is that of the other end of a range too.</summary>
    public bool IsMoneyFirst { get; init; }

    public Bound Bound { get; init; }

    /// <summary>Whether a word beside it may make another number of it, so that it contradicts none.</summary>
    public bool IsDoubtful { get; init; }

    public NumberReading With(Candidate other) => this with { Candidates = [.. Candidates, other] };

    public NumberReading Times(Rational factor, int next) =>
        this with { Candidates = [.. Candidates.Select(candidate => candidate.Times(factor))], Factor = Factor * factor, Next = next, IsPlain = false };
}
