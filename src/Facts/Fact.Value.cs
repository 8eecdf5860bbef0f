using System;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>
    /// The value's canonical text, the same in every culture: <c>true</c>, <c>-104</c>, <c>2.50</c>, <c>6.67430(15)e-11</c>, <c>2020-03-22</c>, a string as it is, the name of an enum's member.
    /// Of a list <c>[a, b]</c>, of a range <c>10..20</c>, of a record or row <c>{ Item: Face masks, Count: 30 }</c> with the fields that are stated, of a value that refers to a fact or row its full name.
    /// Null if the fact has no value, or it is unknown or none. Made at the first call, then kept.
    /// </summary>
    public string? Text => _text ??= MakeText();

    /// <summary>The type of the value: of a list that of its elements, of a range that of its bounds. A table has that of its rows.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public FactType Type => Shape.Type;

    /// <summary>The type as a <c>.facts</c> file writes it, enums and records by their full name: <c>int?</c>, <c>range date</c>, <c>Roads.Surface[]</c>. The unit is left out.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public string TypeName => Shape.Name(_table.Header);

    /// <summary>Whether the value is a list.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public bool IsList => Shape.IsList;

    /// <summary>Whether the value is a range, or a list of them.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public bool IsRange => Shape.IsRange;

    /// <summary>Whether the value is stated to be unknown: nobody knows it.</summary>
    public bool IsUnknown => ValueCell(out char tag, out _) && tag == TableFormat.InCell.Unknown;

    /// <summary>Whether it is stated that there is no value.</summary>
    public bool IsNone => ValueCell(out char tag, out _) && tag == TableFormat.InCell.None;

    /// <summary>The unit of the value, in UCUM or an ISO 4217 currency code, as written: <c>m</c>, <c>EUR</c>; null if it has none.</summary>
    public string? Unit => Kind switch
    {
        FactKind.Field when _place!.Column is { } column => column.Unit,
        FactKind.Element or FactKind.Entry or FactKind.Disputed => Optional(TableFormat.InFact.Unit) ?? Typed()?.Unit,
        _ => Optional(TableFormat.InFact.Unit),
    };

    /// <summary>Of a measured value, all that is known of it: its uncertainty, how it is printed, whether it is exact. Null for all else, and where there is no value.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public Measurement? Measurement =>
        ValueCell(out char tag, out TextSlice content) && tag == TableFormat.InCell.Value && Shape is { Type: FactType.Measured, IsScalar: true }
            ? new Measurement(content.ToString(), Unit)
            : null;

    /// <summary>
    /// The value, in a new box at each call; null if the fact has none, or it is unknown or none. It is of the type that <see cref="FactType"/> names: a date a <c>DateOnly</c> (a <see cref="DateTime"/> without a kind where the
    /// target framework has none), a measured value a <see cref="double"/>, of an enum or record the generated type, which a row is of, too. A range is an <see cref="Interval{T}"/> of it,
    /// a list a <c>ReadOnlyCollection</c> of it, one of enums or records a <c>ReadOnlyCollection</c> of <see cref="object"/>; where elements may be missing, of its nullable form.
    /// </summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    /// <exception cref="System.Collections.Generic.KeyNotFoundException">The table that should hold a record to which the value refers does not.</exception>
    public object? Value => ReadValue(asDateTime: false);

    private ValueShape Shape
    {
        get
        {
            TextSlice type = TypeSlice;
            return type.Text.Length == 0 ? throw MalformedTable.At(_content.Start, "the type of a fact is missing") : new ValueShape(type);
        }
    }

    /// <summary>The type, as in the table: its own, or else that of what it stands in where it is a value of it. An empty one that is nowhere where there is none.</summary>
    private TextSlice TypeSlice
    {
        get
        {
            if (_place?.Column is { } column)
                return column.TypeSlice;
            var fields = new FieldReader(_content);
            if (fields.Next(TableFormat.InFact.Type))
                return fields.Content;
            if (Kind == FactKind.Row)
                return Parent!.TypeSlice;
            if (Kind is not (FactKind.Element or FactKind.Entry or FactKind.Disputed) || Typed() is not { } typed)
                return NoType;
            TextSlice type = typed.TypeSlice;
            bool isListed = Kind == FactKind.Element && type.Length > 0 && type.Text[type.Start] == TableFormat.InType.List;
            return isListed ? type.From(1) : type;
        }
    }

    private static TextSlice NoType => new("", 0, 0);

    /// <summary>Whether it is measured and exact; a type that is not known is not.</summary>
    private bool IsExact =>
        ValueCell(out char tag, out TextSlice content) && tag == TableFormat.InCell.Value
        && ValueShape.LetterOf(TypeSlice) == TableFormat.InType.Measured && MeasuredText.EndsExact(content.ToString());

    internal T ReadRecord<T>(RowRead<T> readRecord, int depth)
        where T : class
    {
        if (Kind == FactKind.Row)
        {
            var cells = new RowReader(_table, _place!.Cells!.Value, depth);
            return readRecord(ref cells);
        }

        var value = new RowReader(_table, ValueSlice, depth);
        return value.Record(readRecord);
    }

    /// <summary>The value of an entry: one that has none reads as a cell that says nothing.</summary>
    internal T ReadValue<T>(RowRead<T> read)
    {
        TextSlice value = ValueSlice;
        var reader = new RowReader(_table, value.Length > 0 ? value : new TextSlice(NothingStated, 0, NothingStated.Length));
        return read(ref reader);
    }

    private const string NothingStated = "e0:";

    private object? ReadValue(bool asDateTime)
    {
        if (Kind == FactKind.Row)
            return ReadRecord(ReadRecordOf(Shape.Number), 0);
        if (!ValueCell(out char tag, out _) || tag is TableFormat.InCell.Unknown or TableFormat.InCell.None or TableFormat.InCell.NotStated)
            return null;

        ValueShape shape = Shape;
        if (shape.IsScalar && tag == TableFormat.InCell.Value && shape.Type != FactType.Enum && shape.Type != FactType.Measured)
            return FactValue.Parse(shape.Type, Text!);
        var reader = new RowReader(_table, ValueSlice);
        return new ValueReader(_table, shape, asDateTime).Read(ref reader);
    }

    private RowRead<object> ReadRecordOf(int type) => (ref RowReader reader) => _table.ReadRecord(type, ref reader);

    /// <summary>What gives a value its type that has none of its own: what it stands in, or the field of it that is disputed.</summary>
    private Fact? Typed()
    {
        Fact? parent = Parent;
        if (Kind != FactKind.Disputed || parent is null)
            return parent;
        var fields = new FieldReader(_content);
        return fields.Next(TableFormat.InFact.Name) ? parent.FindField(fields.Content) : parent;
    }

    private Fact? ReferredRecord() =>
        ValueCell(out char tag, out TextSlice content) && tag == TableFormat.InCell.Reference ? Reference.Find(_table, content) : null;
}
