using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Facts.Runtime.Tests;

/// <summary>What stands within records: values of several cells, entries of timelines, rows.</summary>
internal sealed partial class TableWriter
{
    public const string Unknown = "k0:";
    public const string None = "z0:";
    public const string NotStated = "e0:";

    /// <summary>The types of <see cref="TestTable"/>, as the header names them.</summary>
    public TableWriter Types() => Header(Field('y', "E Roads.Surface") + Field('y', "C Roads.Span") + Field('y', "C Roads.Crew"));

    /// <summary>A cell with a scalar.</summary>
    public static string V(string text) => Field('v', text);

    public static string List(params string[] cells) => Field('l', string.Concat(cells));

    public static string Record(params string[] cells) => Field('r', string.Concat(cells));

    public static string Closed(string lower, string upper) => Field('a', "]" + lower + upper);

    public static string HalfOpen(string lower, string upper) => Field('a', ")" + lower + upper);

    /// <summary>A cell that refers to a fact or row.</summary>
    public static string Refer(string fullName, int table = 0) => Field('f', Invariant($"{table} {fullName}"));

    /// <summary>The value of a fact that is one cell.</summary>
    public static string X(string cell) => Field('x', cell);

    /// <summary>A field within a fact; the index leads to it, too.</summary>
    public string Indexed(char tag, string container, string name, string before, params string[] fields)
    {
        string field = Field(tag, before + Field('n', name) + Field('^', container) + string.Concat(fields));
        _indexed.Add((StableHash.Of(container + "." + name), field));
        return field;
    }

    /// <summary>An entry of a timeline with a name.</summary>
    public string Entry(string timeline, string name, string? from, string? until, params string[] fields) =>
        Indexed('e', timeline, name, "", (from is null ? "" : Field('B', from)) + (until is null ? "" : Field('Z', until)) + string.Concat(fields));

    /// <summary>A row with a name.</summary>
    public string Row(string table, string name, string cells, params string[] fields) => Indexed('R', table, name, cells, fields);

    /// <summary>A row without a name.</summary>
    public static string Row(string cells, params string[] fields) => Field('R', cells + string.Concat(fields));

    public static string Column(string name, string type, string? unit = null) =>
        Field('H', Field('n', name) + Field('t', type) + (unit is null ? "" : Field('u', unit)));

    /// <summary>A table of rows: its fields, and among them its rows, which come to stand behind all else.</summary>
    public TableWriter Rows(string group, string name, string type, params string[] fields)
    {
        string[] rows = [.. fields.Where(field => field.StartsWith('R'))];
        string content = Field('g', Number(_groups, group)) + Field('n', name) + Field('t', type) + string.Concat(fields.Where(field => !field.StartsWith('R')));
        string places = Field('#', new string(' ', 5 * rows.Length));
        _tables.Add((_records.Count, rows));
        return Record(StableHash.Of(group + "." + name), 'T', content + places);
    }

    /// <summary>The index of keys: the rows by the hashes of theirs.</summary>
    public static string Keys(params int[] hashes)
    {
        uint[] buckets = [.. hashes.Select(hash => unchecked((uint)hash) % (uint)hashes.Length)];
        int[] rows = [.. Enumerable.Range(0, hashes.Length).OrderBy(row => buckets[row])];
        var starts = new StringBuilder();
        int start = 0;
        for (int bucket = 0; bucket < hashes.Length; bucket++)
        {
            while (start < rows.Length && buckets[rows[start]] < bucket)
                start++;
            starts.Append(Digits(start, 5));
        }

        return Field('I', starts + string.Concat(rows.Select(row => Digits(row, 5))));
    }
}
