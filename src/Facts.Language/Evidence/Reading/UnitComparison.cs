using System.Linq;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds what stands behind a number of a quote against the unit of a value.</summary>
internal sealed class UnitComparison
{
    private readonly string _text;
    private readonly Unit? _unit;

    public UnitComparison(string text)
    {
        _text = text;
        // A unit that the project declares is none here: it is compared by its number alone.
        _unit = text.Length == 0 ? null : UnitParser.Parse(text, NoUnits.Scope, suggests: false).Unit;
    }

    public bool IsNone => _text.Length == 0;

    private bool IsPart => _unit is { IsSpecial: false, Dimension.IsNone: true, PiPower: 0 };

    /// <summary>The code that a currency's unit begins with: <c>EUR</c> of <c>EUR/kg</c>.</summary>
    private string Currency => _text.Length >= 3 && Currencies.Contains(_text.Substring(0, 3)) && (_text.Length == 3 || _text[3] is '/' or '.') ? _text.Substring(0, 3) : "";

    /// <summary>What the number is to be multiplied by to be one in the value's unit; null where it is of something else.</summary>
    public Rational? FindFactor(LexedQuote quote, NumberReading number)
    {
        if (IsNone)
            return Rational.One;
        if (number.Currencies.Length > 0)
            return Currency.Length > 0 && number.Currencies.Split(' ').Contains(Currency) ? Rational.One : null;
        if (number.Part != null)
            return IsPart ? Rational.One / _unit!.Factor : null;
        if (_unit == null || Currency.Length > 0 || IsPart)
            return Rational.One;
        return FindStated(quote, number) is not { } stated ? Rational.One
            : stated.MeansSameAs(_unit) ? Rational.One
            : stated.IsSpecial || _unit.IsSpecial ? null
            : stated.ConversionFactor(_unit);
    }

    /// <summary>How much the number is of the value's kind: 2 where it has a unit of that sort, 1 where it has none, 0 where it has another.</summary>
    public int Rank(LexedQuote quote, NumberReading number)
    {
        if (IsNone)
            return number.Currencies.Length > 0 ? 1 : 2;
        if (number.Currencies.Length > 0)
            return Currency.Length > 0 ? 2 : 0;
        if (number.Part != null)
            return IsPart ? 2 : 0;
        if (_unit == null || Currency.Length > 0 || IsPart)
            return 1;
        return FindStated(quote, number) is not { } stated ? 1 : stated.IsCommensurable(_unit) ? 2 : 0;
    }

    /// <summary>Whether a number of a quote and the value may contradict each other: both have a unit of the same sort, or the number has none and nothing that is counted behind it.</summary>
    public bool IsSameKind(LexedQuote quote, NumberReading number)
    {
        if (number.Currencies.Length > 0)
            return Currency.Length > 0;
        if (number.Part != null)
            return IsNone || IsPart;
        return FindStated(quote, number) is not { } stated || (_unit != null && stated.IsCommensurable(_unit));
    }

    /// <summary>The unit that a number of a quote is in, as it is shown; empty where none is seen.</summary>
    public string Show(LexedQuote quote, NumberReading number) =>
        number.Currencies.Length > 0 || number.Part != null ? "" : FindStated(quote, number)?.Text ?? "";

    /// <summary>The unit that stands behind a number, of the value's sort or of another one. Null where none is seen, or it may go on with what is not read.</summary>
    private Unit? FindStated(LexedQuote quote, NumberReading number)
    {
        if (number.Role is not NumberRole.Count || number.InUnit != null)
            return _unit == null ? null : FindUnit(quote, number);
        return (_unit == null ? null : FindUnit(quote, number)) ?? OtherUnits.Find(quote, number.Next, _text);
    }

    /// <summary>Whether a unit that measures what the value's does stands behind a number.</summary>
    public bool HasUnitAt(LexedQuote quote, NumberReading number) => _unit != null && FindUnit(quote, number) is { } unit && unit.IsCommensurable(_unit);

    /// <summary>The unit that stands behind a number: a symbol that measures what the value's does, or a name written out. Null where no unit is seen.</summary>
    private Unit? FindUnit(LexedQuote quote, NumberReading number)
    {
        var start = quote.SkipHyphen(number.Next);
        if (start >= quote.Count || quote[start].Gap == QuoteGap.Wide)
            return null;
        return FindSymbol(quote, start) ?? UnitNames.Find(quote, start, _text);
    }

    /// <summary>The run of characters up to a blank, without what ends a sentence.</summary>
    private Unit? FindSymbol(LexedQuote quote, int start)
    {
        var last = start;
        while (last + 1 < quote.Count && quote[last + 1].IsGlued && last < start + 12)
            last++;
        for (; last >= start; last--)
        {
            if (quote[last].Kind == QuoteTokenKind.Symbol && !quote[last].Is("%") && !quote[last].Is("°") && !quote[last].Is("]"))
                continue;
            var text = quote.Slice(start, last);
            if (last == start && quote[start].IsWord && UnitNames.IsOtherWord(text))
                return null;
            var unit = Parse(UnitSpelling.Known.TryGetValue(text, out var known) ? known : UnitCharacters.Rewrite(text));
            if (unit != null && unit.IsCommensurable(_unit!))
                return unit;
        }

        return null;
    }

    private static Unit? Parse(string text) => text.Length > UnitParser.MaxLength ? null : UnitParser.Parse(text, NoUnits.Scope, suggests: false).Unit;
}
