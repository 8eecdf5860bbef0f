using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>The calls that read values from a table, cell by cell.</summary>
internal sealed class ReaderText(FileModel model, CSharpTypes types)
{
    /// <summary>Of a function, of one in it, and of one in that: before C# 8 none may hide another.</summary>
    private static readonly string[] Names = ["reader", "item", "end"];

    private readonly Dictionary<string, string> _records = model.Types.Where(type => type.IsRecord).ToDictionary(type => type.FullName, type => "global::" + CSharpNames.EscapeAll(type.Reader), StringComparer.Ordinal);
    private int _days;

    /// <summary>The method that reads the cells of a record.</summary>
    public string OfRecord(string fullName) => _records[fullName];

    /// <summary>What reads one value, as an argument.</summary>
    public string Function(DataType type) => Function(type, 0);

    /// <summary>What reads a fact's member, as an argument: of what is measured the number alone.</summary>
    public string MemberFunction(DataType type, bool mayBeAbsent)
    {
        if (type is { IsList: false, IsRange: false, Kind: FactType.Measured })
            type = type with { Kind = FactType.Double };
        return Function(mayBeAbsent && !type.IsList ? type with { IsNullable = true } : type, 0, mayBeAbsent && type.IsList);
    }

    /// <summary>Reads the next value from <c>reader</c>.</summary>
    public string Call(DataType type) => Call(type, 0, isNullableList: false);

    private string Function(DataType type, int depth, bool isNullableList = false) => $"(ref global::Facts.RowReader {Names[depth]}) => {Call(type, depth, isNullableList)}";

    private string Call(DataType type, int depth, bool isNullableList)
    {
        var nullable = type.IsNullable ? "Nullable" : "";
        var reader = Names[depth];
        if (type.IsList)
            return $"{reader}.{(isNullableList ? "Nullable" : "")}List<{types.Of(type.Item)}>({Function(type.Item, depth + 1)})";
        if (type.IsRange)
            return $"{reader}.{nullable}Interval<{types.OfEnd(type)}>({Function(type.Kind == FactType.Measured ? new DataType(FactType.Double) : type.End, depth + 1)})";
        return type.Kind switch
        {
            FactType.Enum => $"({types.Of(type)}){reader}.{nullable}Enum()",
            FactType.Measured when type.Unit.Length > 0 => $"{reader}.{nullable}Measurement({CSharpText.Literal(type.Unit)})",
            FactType.Date when types.HasDateOnly => OfDateOnly($"{reader}.{nullable}DateTime()", type.IsNullable),
            FactType.Record => $"{reader}.{nullable}Record<{types.Of(type with { IsNullable = false })}>({OfRecord(type.Name)})",
            _ => $"{reader}.{nullable}{Method(type.Kind)}()",
        };
    }

    /// <summary>By way of the DateTime, which every build of the library has: a target with DateOnly may have the one for targets without.</summary>
    private string OfDateOnly(string day, bool isNullable)
    {
        if (!isNullable)
            return $"global::System.DateOnly.FromDateTime({day})";
        // Several may stand in one expression, in which no two may have one name.
        var name = "day" + (_days++).ToString(CultureInfo.InvariantCulture);
        return $"{day} is global::System.DateTime {name} ? global::System.DateOnly.FromDateTime({name}) : (global::System.DateOnly?)null";
    }

    private static string Method(FactType type) => type switch
    {
        FactType.DateTime => "DateTimeOffset",
        FactType.Duration => "TimeSpan",
        FactType.Measured => "Measurement",
        FactType.Date => "DateTime",
        _ => type.ToString(),
    };
}
