using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Enums, records, timelines and tables whose names collide with each other, with what is generated for them, and with C#'s own.</summary>
internal static class RandomDeclarations
{
    private static readonly Gen<string> TypeName = Gen.OneOf("E", "F", "R", "S", "Role", "Kept", "Tolls", "Cited", "class", "record", "TollsReaders", "SampleReaders", "Readers", "Row", "System", "Facts", "Interval", "A", "get_A", "X.Y");

    private static readonly Gen<string> Member = Gen.OneOf("A", "B", "C", "a", "class", "value__", "value", "E", "Role", "ToString", "Equals", "Cited", "_");

    private static readonly Gen<string> Field = Gen.OneOf("A", "B", "C", "R", "S", "Item", "class", "Equals", "Clone", "EqualityContract", "PrintMembers", "get_A", "GetHashCode", "Cited", "value", "field", "required", "On", "All", "Row", "as", "cite");

    private static readonly Gen<string> Type = Gen.Select(
        Gen.OneOf("", "", "", "range ", "partial "),
        Gen.OneOf("int", "string", "decimal", "double", "date", "datetime", "duration", "uri", "version", "guid", "measured", "bool", "long", "E", "F", "R", "S", "Role", "Missing", "Cited"),
        Gen.OneOf("", "", "?", "[]", "?[]", "? in m", " in EUR"),
        (prefix, name, suffix) => prefix + name + suffix);

    private static readonly Gen<string> Value = Gen.OneOf(
        "1", "-40", "2.50", "5e-324", "\"x\"", "true", "unknown", "none", "2020-03-22", "2020-03", "2020", "2020-03-22T18:30Z", "2020-03-22T18:30:05.25+01:00", "PT1H30M", "P2W",
        "\"https://example.org/\"", "\"1.2.3\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "6.67430(15)e-11", "299_792_458 exact", "1.05...e-34", "12 m", "3_000 EUR",
        "1..2", "..<20", "100..", "2020-01-01..2020-02-01", "[1, 2]", "[]", "[\"a\", unknown]", "[A, B]", "A", "B", "E.A", "Car", "Tolls.A", "Kept.A", "Row.A.B", "sum(All.B)", "count(Car)", "-5 Cel * 2", "[1..2, 3..<4]", "-A", "A + 1");

    private static readonly Gen<string[]> Enum = Gen.Select(TypeName, Member.Array[0, 4], (name, members) => new[] { $"enum {name} {{ {string.Join(", ", members)} }}" });

    private static readonly Gen<string[]> Record = Gen.Select(
        TypeName, Gen.Select(Gen.OneOf("", "/// </summary> & \u202E"), Field, Type, (doc, name, type) => doc.Length == 0 ? new[] { $"  {name}: {type}" } : ["  " + doc, $"  {name}: {type}"]).Array[0, 5],
        (name, fields) => fields.SelectMany(lines => lines).Prepend("record " + name).ToArray());

    private static readonly Gen<string> Clause = Gen.OneOf(
        "cite A \"x\"", "status alleged \"</c> \\\" */\"", "status retracted use Car", "status estimated", "according-to \"<x>\"", "note \"\\\" */ \\u{202E}\"", "also \"]]>\"", "as-of 2020", "review-by 2027-06-30",
        "valid from 2020-03-22 until 2020-05-07", "reviewed 2026-11-22 by \"A\"", "qualifier Q = 1", "qualifier Q: E = A", "disputed 9", "disputed A = 1", "disputed none", "against A \"y\"");

    private static readonly Gen<string[]> Typed = Gen.Select(
        RandomProject.Name, Type, Value, Clause.Array[0, 3], (name, type, value, clauses) => clauses.Select(line => "  " + line).Prepend($"fact {name}: {type} = {value}").ToArray());

    private static readonly Gen<string[]> Fields = Gen.Select(
        RandomProject.Name, TypeName, Gen.Select(Field, Value, Clause.Array[0, 1], (name, value, clauses) => clauses.Select(line => "    " + line).Prepend($"  {name} = {value}").ToArray()).Array[1, 4],
        (name, type, fields) => fields.SelectMany(lines => lines).Prepend($"fact {name}: {type}").ToArray());

    private static readonly Gen<string[]> Elements = Gen.Select(
        RandomProject.Name, Type, Gen.Select(Value, Clause.Array[0, 1], (value, clauses) => clauses.Select(line => "    " + line).Prepend("  - " + value).ToArray()).Array[1, 3],
        (name, type, items) => items.SelectMany(lines => lines).Prepend($"fact {name}: {type}").ToArray());

    private static readonly Gen<string[]> Timeline = Gen.Select(
        Gen.Frequency((3, RandomProject.Name), (1, Gen.OneOf("On", "TryOn", "Latest", "Timeline", "Start", "From2020_01_01", "Kept"))), Type, Value, Value, Clause.Array[0, 2],
        (name, type, first, second, clauses) => clauses.Select(line => "    " + line).Prepend("  from 2020-01-01 = " + second).Prepend("  until 2019-12-31 = " + first).Prepend($"fact {name}: {type}").ToArray());

    private static readonly Gen<string[]> Table = Gen.Select(
        Gen.Frequency((3, RandomProject.Name), (1, Gen.OneOf("All", "ByA", "TryByA", "FactByA", "Row", "Kept", "At", "TryAt", "Timeline"))),
        Gen.OneOf("", "", ": R", ": S"), Gen.OneOf("", " by A", " by B", " by A, B", " over B", " by A over B"), Gen.Select(Field, Type, (name, type) => (name, type)).Array[1, 4], Value.Array[4].Array[0, 4], Clause.Array[0, 2],
        (name, record, keys, columns, rows, clauses) =>
        {
            var header = string.Concat(columns.Select((column, i) => " | " + (i == 0 ? "A" : i == 1 ? "B" : column.name) + (record.Length == 0 ? ": " + column.type : "")));
            var lines = rows.Select(row => "  |" + string.Join(" |", row.Take(columns.Length).Select(cell => " " + cell)) + " |");
            return lines.Prepend(" " + header + " |").Concat(clauses.Select(line => "  " + line)).Prepend($"table {name}{record}{keys}").ToArray();
        });

    /// <summary>One of them.</summary>
    public static Gen<string[]> Any { get; } = Gen.Frequency((3, Enum), (3, Record), (4, Typed), (3, Fields), (1, Elements), (2, Timeline), (3, Table));
}
