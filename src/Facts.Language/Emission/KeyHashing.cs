using System;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>The hashes of keys, as the table's text has them and as generated code asks for them: <c>KeyHash</c> of the runtime library says the same of the same key.</summary>
internal static class KeyHashing
{
    /// <summary>Whether a row is found by the hash of its key: of types of which equal values have one text or one whole number.</summary>
    /// <remarks>Not where 2.50 is 2.5, or a moment has as many texts as there are offsets.</remarks>
    public static bool Covers(TableModel table) => table.Keys.Count > 0 && table.Keys.All(key => Covers(table.Columns[key].Type));

    /// <summary>The hash of a row's key.</summary>
    public static int Of(TableModel table, RowModel row) => table.Keys.Select(key => Of(row.Cells[key])).Aggregate(StableHash.Join);

    /// <summary>What gives the hash of a key, of one column or a tuple of them, in C#.</summary>
    public static string Function(TableModel table, CSharpTypes types)
    {
        var calls = table.Keys.Count == 1
            ? [Call(table.Columns[table.Keys[0]].Type, "key", types)]
            : table.Keys.Select((key, i) => Call(table.Columns[key].Type, "key.Item" + EmissionContext.Number(i + 1), types));
        return "key => " + calls.Aggregate((first, last) => $"global::Facts.KeyHash.Join({first}, {last})");
    }

    private static bool Covers(DataType type) => !type.IsRange
        && type.Kind is FactType.String or FactType.Int or FactType.Long or FactType.Bool or FactType.Enum or FactType.Date or FactType.Guid;

    private static string Call(DataType type, string key, CSharpTypes types) => "global::Facts.KeyHash.Of(" + type.Kind switch
    {
        FactType.Bool => key + " ? 1 : 0",
        FactType.Enum => "(int)" + key,
        FactType.Date when types.HasDateOnly => key + ".DayNumber",
        FactType.Date => key + ".Ticks / global::System.TimeSpan.TicksPerDay",
        FactType.Guid => key + ".ToString()",
        _ => key,
    } + ")";

    private static int Of(FactValue value) => value switch
    {
        EnumValue member => StableHash.Of((long)member.Number),
        ScalarValue { Type: FactType.Bool } scalar => StableHash.Of(string.Equals(scalar.Text, "true", StringComparison.Ordinal) ? 1L : 0L),
        ScalarValue { Type: FactType.Int or FactType.Long } scalar => StableHash.Of(Number(scalar.Text)),
        ScalarValue { Type: FactType.Date } scalar => StableHash.Of(Days(scalar.Text)),
        ScalarValue scalar => StableHash.Of(scalar.Text),
        _ => 0,
    };

    private static long Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static long Days(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.Ticks / TimeSpan.TicksPerDay : 0;
}
