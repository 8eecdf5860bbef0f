using System;

namespace Facts;

/// <summary>A column of a table of rows. All members are O(length of what is said about it).</summary>
public sealed class Column
{
    private readonly FactTable _table;
    private readonly TextSlice _content;

    internal Column(FactTable table, TextSlice content)
    {
        _table = table;
        _content = content;
        var fields = new FieldReader(content);
        Name = fields.Next(TableFormat.InColumn.Name) ? fields.Content.ToString() : throw MalformedTable.At(content.Start, "the name of a column is missing");
    }

    /// <summary>The name, which is that of the record's property. O(1).</summary>
    public string Name { get; }

    /// <summary>The type of its values: of lists that of the elements, of ranges that of the bounds.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public FactType Type => new ValueShape(TypeSlice).Type;

    /// <summary>The type as a <c>.facts</c> file writes it, enums and records by their full name: <c>int?</c>, <c>range date</c>. The unit is left out.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a type that this version of the library does not know.</exception>
    public string TypeName => new ValueShape(TypeSlice).Name(_table.Header);

    /// <summary>The unit of its values, in UCUM or an ISO 4217 currency code, as written; null if they have none.</summary>
    public string? Unit => Optional(TableFormat.InColumn.Unit);

    /// <summary>The documentation comment of the field; null if there is none.</summary>
    public string? Documentation => Optional(TableFormat.InColumn.Documentation);

    internal TextSlice TypeSlice
    {
        get
        {
            var fields = new FieldReader(_content);
            return fields.Next(TableFormat.InColumn.Type) ? fields.Content : throw MalformedTable.At(_content.Start, "the type of a column is missing");
        }
    }

    /// <summary>Name and type: <c>Length: decimal in m</c>.</summary>
    public override string ToString() => Unit is { } unit ? Name + ": " + TypeName + " in " + unit : Name + ": " + TypeName;

    private string? Optional(char tag)
    {
        var fields = new FieldReader(_content);
        return fields.Next(tag) ? fields.Content.ToString() : null;
    }
}
