using System;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>
    /// The value as its own type, or as one that loses nothing: an int also as long, decimal and double; a long also as decimal; a date also as <see cref="PartialDate"/> and <see cref="DateTime"/> (midnight, without a kind);
    /// a measured value as <see cref="double"/> and as <see cref="Facts.Measurement"/>. A range as <see cref="Interval{T}"/>, a list as <c>IReadOnlyList</c> of what <see cref="Value"/> says.
    /// A scalar is not boxed.
    /// </summary>
    /// <typeparam name="T">The type asked for; of an enum or record the generated one.</typeparam>
    /// <exception cref="InvalidCastException">The fact's type is another one.</exception>
    /// <exception cref="InvalidOperationException">The fact has no value, or it is unknown or none.</exception>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public T As<T>()
    {
        if (Kind != FactKind.Row && !HasValue)
            throw new InvalidOperationException(IsUnknown ? $"The value of fact '{Name}' is unknown." : IsNone ? $"Fact '{Name}' has no value: none is stated." : $"Fact '{Name}' has no value.");

        ValueShape shape = Shape;
        return Kind != FactKind.Row && shape.IsScalar && shape.Type != FactType.Enum ? ScalarAs<T>(shape.Type) : OtherAs<T>(shape);
    }

    private bool HasValue =>
        ValueCell(out char tag, out _) && tag is not (TableFormat.InCell.Unknown or TableFormat.InCell.None or TableFormat.InCell.NotStated);

    /// <summary>The casts by way of object cost nothing: the compiler sees which branch a T takes.</summary>
    private T ScalarAs<T>(FactType type)
    {
        string text = Text!;
        switch (type)
        {
            case FactType.Bool when typeof(T) == typeof(bool):
                return (T)(object)FactValue.Bool(text);
            case FactType.Int when typeof(T) == typeof(int):
                return (T)(object)FactValue.Int(text);
            case FactType.Int when typeof(T) == typeof(long):
                return (T)(object)(long)FactValue.Int(text);
            case FactType.Int when typeof(T) == typeof(decimal):
                return (T)(object)(decimal)FactValue.Int(text);
            case FactType.Int when typeof(T) == typeof(double):
                return (T)(object)(double)FactValue.Int(text);
            case FactType.Long when typeof(T) == typeof(long):
                return (T)(object)FactValue.Long(text);
            case FactType.Long when typeof(T) == typeof(decimal):
                return (T)(object)(decimal)FactValue.Long(text);
            case FactType.Decimal when typeof(T) == typeof(decimal):
                return (T)(object)FactValue.Decimal(text);
            case FactType.Double when typeof(T) == typeof(double):
                return (T)(object)FactValue.Double(text);
            case FactType.Measured when typeof(T) == typeof(double):
                return (T)(object)FactValue.DoubleOrMeasured(text);
            case FactType.Measured when typeof(T) == typeof(Measurement):
                return (T)(object)Measurement!;
            case FactType.String when typeof(T) == typeof(string):
                return (T)(object)text;
            default:
                return OtherScalarAs<T>(type, text);
        }
    }

    private T OtherScalarAs<T>(FactType type, string text)
    {
        switch (type)
        {
            case FactType.Date when typeof(T) == typeof(DateTime):
                return (T)(object)DateText.Day(text);
            case FactType.Date or FactType.PartialDate when typeof(T) == typeof(PartialDate):
                return (T)(object)DateText.Partial(text);
#if NET8_0_OR_GREATER
            case FactType.Date when typeof(T) == typeof(DateOnly):
                return (T)(object)DateOnly.FromDateTime(DateText.Day(text));
#endif
            case FactType.DateTime when typeof(T) == typeof(DateTimeOffset):
                return (T)(object)DateText.Point(text);
            case FactType.Duration when typeof(T) == typeof(TimeSpan):
                return (T)(object)DateText.Duration(text);
            case FactType.Uri when typeof(T) == typeof(Uri):
                return (T)(object)FactValue.Address(text);
            case FactType.Version when typeof(T) == typeof(Version):
                return (T)(object)FactValue.Version(text);
            case FactType.Guid when typeof(T) == typeof(Guid):
                return (T)(object)FactValue.Identifier(text);
            default:
                throw NotReadable(typeof(T));
        }
    }

    private T OtherAs<T>(ValueShape shape)
    {
        if (typeof(T) != typeof(object))
        {
            if (ReadValue(asDateTime: false) is T value)
                return value;
            if (shape.Type == FactType.Date && ReadValue(asDateTime: true) is T days)
                return days;
        }

        throw NotReadable(typeof(T));
    }

    private InvalidCastException NotReadable(Type target) =>
        new($"Fact '{Name}' is of type {TypeName}, which cannot be read as {target} without loss. Ask for its own type.");
}
