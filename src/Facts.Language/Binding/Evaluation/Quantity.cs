using System;
using System.Globalization;
using System.Numerics;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>Something that can be computed with: an exact number of units, days or ticks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">How much of it.</param>
/// <param name="Type">Of a number the type that it is of: int, long, decimal or double, each of which holds those before it.</param>
/// <param name="Unit">Of a number its unit; 1 for a plain one.</param>
internal sealed record Quantity(QuantityKind Kind, Rational Number, FactType Type, Unit Unit)
{
    /// <summary>A number without a unit.</summary>
    public static Quantity OfNumber(Rational number, FactType type) => new(QuantityKind.Number, number, type, Unit.One);

    public static Quantity Of(QuantityKind kind, Rational number) => new(kind, number, TypeOf(kind), Unit.One);

    /// <summary>With an article, for messages: <c>a number</c>.</summary>
    public string Noun => Kind switch
    {
        QuantityKind.Number => "a number",
        QuantityKind.Day => "a date",
        QuantityKind.Moment => "a date-time",
        _ => "a duration",
    };

    /// <summary>The quantity of a value; null for one that nothing can be computed with.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit.</param>
    public static Quantity? From(FactValue value, Unit unit) => value switch
    {
        MeasuredValue measured => new(QuantityKind.Number, Read(measured.Number), FactType.Double, unit),
        ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double } number => new(QuantityKind.Number, Read(number.Text), number.Type, unit),
        ScalarValue { Type: FactType.Date } date => Of(QuantityKind.Day, DayNumber.Of(date.Text)),
        ScalarValue { Type: FactType.PartialDate, Text.Length: 10 } date => Of(QuantityKind.Day, DayNumber.Of(date.Text)),
        ScalarValue { Type: FactType.DateTime } moment => Of(QuantityKind.Moment, (BigInteger)DateTimeOffset.Parse(moment.Text, CultureInfo.InvariantCulture).UtcTicks),
        ScalarValue { Type: FactType.Duration } duration => DurationText.TryGetTicks(duration.Text, out var ticks) ? Of(QuantityKind.Duration, (BigInteger)ticks) : null,
        _ => null,
    };

    private static Rational Read(string number) => Rational.From(NumberLiteral.Parse(number.TrimStart('-'), number[0] == '-'));

    private static FactType TypeOf(QuantityKind kind) => kind switch
    {
        QuantityKind.Day => FactType.Date,
        QuantityKind.Moment => FactType.DateTime,
        QuantityKind.Duration => FactType.Duration,
        _ => FactType.Decimal,
    };
}
