using System;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>The value's canonical text, the same in every culture: <c>true</c>, <c>-104</c>, <c>2.50</c>, <c>6.67430e-11</c>, <c>2020-03-22</c>, a string as it is. Null if the fact has no value. Made at the first call, then kept.</summary>
    public string? Text => _text ??= Optional(TableFormat.InFact.Value);

    /// <summary>The type of the value.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public FactType Type
    {
        get
        {
            TextSlice letter = Required(TableFormat.InFact.Type, "type");
            return FactValue.TypeOf(letter.Length == 1 ? letter.Text[letter.Start] : '\0');
        }
    }

    /// <summary>The value, in a new box at each call; null if the fact has none. A date is a <c>DateOnly</c>, or a <see cref="DateTime"/> without a kind where the target framework has no <c>DateOnly</c>.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public object? Value => Text is { } text ? FactValue.Parse(Type, text) : null;

    /// <summary>The value as its own type, or as one that loses nothing: an int also as long, decimal and double; a long also as decimal; a date as <c>DateOnly</c> (where there is one) and as <see cref="DateTime"/> (midnight, without a kind). Nothing is boxed.</summary>
    /// <typeparam name="T">The type asked for.</typeparam>
    /// <exception cref="InvalidCastException">The fact's type is another one.</exception>
    /// <exception cref="InvalidOperationException">The fact has no value.</exception>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public T As<T>()
    {
        string text = Text ?? throw new InvalidOperationException($"Fact '{Name}' has no value.");
        FactType type = Type;
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
            case FactType.String when typeof(T) == typeof(string):
                return (T)(object)text;
            case FactType.Date when typeof(T) == typeof(DateTime):
                return (T)(object)FactValue.Date(text);
#if NET8_0_OR_GREATER
            case FactType.Date when typeof(T) == typeof(DateOnly):
                return (T)(object)DateOnly.FromDateTime(FactValue.Date(text));
#endif
            default:
                throw NotReadable(type, typeof(T));
        }
    }

    private InvalidCastException NotReadable(FactType type, Type target) =>
        new($"Fact '{Name}' is of type {FactValue.NameOf(type)}, which cannot be read as {target} without loss. Ask for its own type.");
}
