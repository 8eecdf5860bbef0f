using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>
/// Whether a value can be read out of quotes: numbers in digits or words, dates as people write them, names without regard to case and accents.
/// It reads the quotes alone, depends on no culture, and takes time linear in their length for each value.
/// </summary>
public sealed class ValueInQuote
{
    private readonly IReadOnlyList<QuotedText> _texts;
    private QuoteContent[]? _quotes;
    private QuoteContent[]? _bracketed;

    /// <summary>Reads the quotes once, for whatever values they are to carry, and those that say one at a glance not further.</summary>
    public ValueInQuote(IReadOnlyList<QuotedText> quotes) => _texts = quotes;

    private QuoteContent[] Quotes => _quotes ??= [.. _texts.Select(quote => QuoteContent.Read(quote, withBrackets: false))];

    /// <summary>The same with what stands in brackets; none where nothing does.</summary>
    private QuoteContent[] Bracketed => _bracketed ??= _texts.Any(quote => quote.Text.IndexOf('[') >= 0) ? [.. _texts.Select(quote => QuoteContent.Read(quote, withBrackets: true))] : [];

    /// <summary>Holds a value against the quotes.</summary>
    /// <param name="value">The value; one that is absent, computed of fields or a reference is not judged.</param>
    /// <param name="type">Its type, with its unit.</param>
    /// <param name="members">Of an enum all its members, so that another one that a quote names is seen; may be empty.</param>
    public QuoteVerdict Check(FactValue value, DataType type, IReadOnlyList<string> members) =>
        PlainReading.IsSaid(value, type, _texts) ? QuoteVerdict.Found : Read(value, type, members);

    /// <summary>The same from all that the quotes say: what <see cref="Check(FactValue, DataType, IReadOnlyList{string})"/> comes to, at a glance or not.</summary>
    public QuoteVerdict Read(FactValue value, DataType type, IReadOnlyList<string> members)
    {
        var verdict = Check(value, type, members, Quotes);
        // What stands in brackets alone is not the source's.
        if (verdict.Outcome != ValueOutcome.Found && Bracketed.Length > 0 && Check(value, type, members, Bracketed).Outcome == ValueOutcome.Found)
            return QuoteVerdict.Unsure;
        return verdict;
    }

    /// <summary>Recursive over lists in lists, whose depth the parser bounds.</summary>
    private static QuoteVerdict Check(FactValue value, DataType type, IReadOnlyList<string> members, QuoteContent[] quotes) => value switch
    {
        ListValue list => CheckItems(list, type.Item, members, quotes),
        RangeValue range => RangeComparison.Check(range, type, quotes),
        MeasuredValue or ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double } => new NumberComparison(value, type).Check(quotes),
        ScalarValue { Type: FactType.Date or FactType.PartialDate } date => DateComparison.Check(date.Text, quotes),
        ScalarValue { Type: FactType.DateTime } moment => DateTimeComparison.Check(moment.Text, quotes),
        ScalarValue { Type: FactType.Duration } duration => DurationComparison.Check(duration.Text, quotes),
        ScalarValue { Type: FactType.String } text => WordComparison.CheckText(text.Text, quotes),
        ScalarValue { Type: FactType.Version or FactType.Guid or FactType.Uri } literal => WordComparison.CheckLiteral(literal.Text, quotes),
        EnumValue member => WordComparison.CheckMember(member.Member, members, quotes),
        _ => QuoteVerdict.NotJudged,
    };

    /// <summary>A list is found where each of its items is.</summary>
    private static QuoteVerdict CheckItems(ListValue list, DataType item, IReadOnlyList<string> members, QuoteContent[] quotes)
    {
        var outcomes = list.Items.Select(value => Check(value, item, members, quotes).Outcome).ToArray();
        if (outcomes.Length == 0 || outcomes.Contains(ValueOutcome.NotJudged))
            return QuoteVerdict.NotJudged;
        return outcomes.All(outcome => outcome == ValueOutcome.Found) ? QuoteVerdict.Found : QuoteVerdict.Unsure;
    }
}
