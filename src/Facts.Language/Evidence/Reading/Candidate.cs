using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>One number that a printed one may be.</summary>
/// <param name="Value">The number.</param>
/// <param name="Uncertainty">Its uncertainty as printed; null without one.</param>
internal sealed record Candidate(Rational Value, Rational? Uncertainty = null)
{
    public Candidate Times(Rational factor) => new(Value * factor, Uncertainty is { } uncertainty ? uncertainty * Rational.Abs(factor) : null);
}
