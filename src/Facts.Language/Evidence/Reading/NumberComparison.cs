using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds numbers of quotes against a value: exactly, never about.</summary>
internal sealed class NumberComparison
{
    /// <summary>Fewer decimals are what somebody wrote: 0.67 is not two thirds.</summary>
    private const int LeastPlaces = 15;

    private readonly DataType _type;
    private readonly Rational _target;
    private readonly Rational? _uncertainty;
    private readonly MeasuredValue? _measured;
    private readonly UnitComparison _unit;
    private readonly int _places;

    public NumberComparison(FactValue value, DataType type)
    {
        _type = type;
        _measured = value as MeasuredValue;
        var text = _measured?.Number ?? ((ScalarValue)value).Text;
        _target = Parse(text);
        _places = text.IndexOf('e') >= 0 || text.IndexOf('.') < 0 ? 0 : text.Length - text.IndexOf('.') - 1;
        _uncertainty = _measured is { Uncertainty.Length: > 0 } ? Parse(_measured.Uncertainty) : null;
        _unit = new UnitComparison(type.Unit);
    }

    private bool IsWhole => _type.Kind is FactType.Int or FactType.Long;

    /// <summary>Whether the value may be a year: nothing else is known of it, and it has four digits.</summary>
    private bool MayBeYear => IsWhole && _unit.IsNone && _target >= 1000 && _target < 3000;

    public QuoteVerdict Check(IReadOnlyList<QuoteContent> quotes)
    {
        if (_target.IsTooLarge)
            return QuoteVerdict.NotJudged;
        var readings = quotes.SelectMany(quote => AllNumbers(quote).Select(number => new QuotedNumber(quote, number))).ToArray();
        var agreeing = readings.Where(reading => Agrees(reading.Quote, reading.Number)).ToArray();
        if (agreeing.Any(reading => reading.Number.Role is NumberRole.Count or NumberRole.Hint))
            return QuoteVerdict.Found;
        if (agreeing.Length == 0 && _uncertainty is { } uncertainty && readings.Any(reading => Agrees(reading.Quote, reading.Number, isCertain: true)))
        {
            // A table may print the uncertainty in a column of its own.
            return readings.Any(reading => IsNumber(reading.Quote, reading.Number, uncertainty)) ? QuoteVerdict.Found : QuoteVerdict.Unsure;
        }

        var others = FindOthers(readings.Where(reading => !Agrees(reading.Quote, reading.Number)));
        if (agreeing.Length > 0)
        {
            // A year or an ordinal beside a count of something leaves open which one is meant.
            return others.Any(other => other.Number.Role == NumberRole.Count) ? new QuoteVerdict(ValueOutcome.Unsure, Show(others)) : QuoteVerdict.Found;
        }

        return Judge(others, quotes);
    }

    /// <summary>Whether a number of a quote is the value, its unit taken in.</summary>
    public bool Agrees(QuoteContent quote, NumberReading number) => Agrees(quote, number, isCertain: false);

    /// <param name="quote">The quote.</param>
    /// <param name="number">The number.</param>
    /// <param name="isCertain">Whether it is to be printed without the uncertainty that the value has.</param>
    private bool Agrees(QuoteContent quote, NumberReading number, bool isCertain)
    {
        if (number.Role == NumberRole.Label || (number.Role == NumberRole.Year && !_unit.IsNone))
            return false;
        if (number.InUnit is { } inUnit && _unit.HasUnitAt(quote.Lexed, inUnit) && Agrees(quote, inUnit, isCertain))
            return true;
        return _unit.FindFactor(quote.Lexed, number) is { } factor && number.Candidates.Any(candidate => Agrees(candidate, number, factor, isCertain));
    }

    private bool IsNumber(QuoteContent quote, NumberReading number, Rational value) =>
        _unit.FindFactor(quote.Lexed, number) is { } factor && number.Candidates.Any(candidate => candidate.Value * factor == value);

    private bool Agrees(Candidate candidate, NumberReading number, Rational factor, bool isCertain)
    {
        if (candidate.Value * factor != _target && !(number.IsFraction && IsRoundedTo(candidate.Value * factor)))
            return false;
        if (_measured == null)
            return true;
        // What is printed of its certainty is part of a measured number.
        if (_measured.IsTruncated && !number.IsTruncated)
            return false;
        return _uncertainty is { } uncertainty && !isCertain
            ? candidate.Uncertainty is { } printed && printed * factor == uncertainty
            : candidate.Uncertainty == null;
    }

    /// <summary>Whether the value is what is left of a fraction that no decimal number is: 2/3 of all that its type holds.</summary>
    private bool IsRoundedTo(Rational fraction) => _places >= LeastPlaces && fraction.Round(_places) == _target;

    /// <summary>The numbers of a quote with the years of its dates.</summary>
    public static IEnumerable<NumberReading> AllNumbers(QuoteContent quote) => quote.Numbers.Concat(quote.Dates
        .Where(date => date.Year is not null && !date.HasShortYear && quote.Lexed[date.First].Kind != QuoteTokenKind.Symbol)
        .Select(date => new NumberReading([new Candidate(date.Year!.Value)], date.First, date.Next) { Role = NumberRole.Year }));

    /// <summary>The readings that are most of the value's kind, each number once.</summary>
    private List<QuotedNumber> FindOthers(IEnumerable<QuotedNumber> readings)
    {
        var all = new List<QuotedNumber>();
        var best = 0;
        foreach (var reading in readings)
        {
            var rank = Rank(reading.Quote, reading.Number);
            if (rank > best)
                all.Clear();
            best = System.Math.Max(rank, best);
            if (rank == best)
                all.Add(reading);
        }

        // Where nothing is of its kind, the same number in a unit that measures something else is what is to be looked at.
        if (best == 0)
            all.RemoveAll(reading => _unit.IsNone || reading.Number.Role != NumberRole.Count || !reading.Number.Candidates.Any(candidate => candidate.Value == _target));
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        all.RemoveAll(reading => !seen.Add(NumberShown.Of(reading.Quote, reading.Number, _unit)));
        return all;
    }

    /// <summary>How much a number is of the value's kind: 0 for not at all, 2 for quite.</summary>
    private int Rank(QuoteContent quote, NumberReading number)
    {
        if (number.Role is NumberRole.Hint or NumberRole.Label)
            return 0;
        // A part of something is no count; one and a half millions may be meant as one.
        if (IsWhole && !number.Candidates.Any(candidate => candidate.Value.IsWhole))
            return number.IsFraction || number.Part != null ? 0 : 1;
        if (number.Role == NumberRole.Year)
            return MayBeYear ? 2 : 0;
        if (number.Role == NumberRole.Ordinal)
            return IsWhole && _unit.IsNone ? 1 : 0;
        if (number.Part != null && _unit.IsNone)
            return IsWhole || _measured != null ? 0 : 2;
        return _unit.Rank(quote.Lexed, number);
    }

    private QuoteVerdict Judge(List<QuotedNumber> others, IReadOnlyList<QuoteContent> quotes)
    {
        var shown = Show(others);
        // A small number may be written in words that are not read.
        var mayBeWord = IsWhole && _target < 13 && quotes.Any(quote => !quote.Lexed.Language.ReadsWords);
        // “Nineteen” may be the rate of 19% in a sentence that says per cent elsewhere.
        var mayBePart = !IsWhole && _unit.IsNone && others.Count == 1 && others[0].Number is { Part: null, Currencies.Length: 0 } number && number.Candidates.Any(candidate => candidate.Value == _target * 100);
        var isSure = shown.Length == 1 && !mayBeWord && !mayBePart && others.All(other => Contradicts(other.Quote, other.Number));
        return new QuoteVerdict(isSure ? ValueOutcome.OtherValue : ValueOutcome.Unsure, shown);
    }

    /// <summary>Whether a number that is not the value speaks against it: it is of the same kind, and nothing around it makes another number of it.</summary>
    private bool Contradicts(QuoteContent quote, NumberReading number)
    {
        if (number.IsDoubtful || !_unit.IsSameKind(quote.Lexed, number))
            return false;
        // Words before it may say its sign: “a loss of five”.
        if (number.First > 0 && number.Candidates.Any(candidate => !candidate.Value.IsZero && candidate.Value == -_target))
            return false;
        // Two numbers side by side are to be multiplied: “two 5 ml spoonfuls”.
        return !quote.Numbers.Any(other => other.Role == NumberRole.Count && (other.Next == number.First || (other.Next == number.First - 1 && (quote.Lexed[other.Next].Is("×") || quote.Lexed[other.Next].IsTheWord("x")))));
    }

    private OtherReading[] Show(List<QuotedNumber> readings) =>
        [.. readings.Select(reading => new OtherReading(NumberShown.Of(reading.Quote, reading.Number, _unit), NumberShown.Passage(reading.Quote, reading.Number)))];

    private static Rational Parse(string text) => Rational.From(NumberLiteral.Parse(text.TrimStart('-'), text[0] == '-'));
}
