using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Runtime.Tests;

/// <summary>Writes a table as src/Facts/Pages/table-format.md says.</summary>
internal sealed partial class TableWriter(string path = "roads.facts")
{
    private const int EntryLength = 11;

    private readonly List<string> _groups = [];
    private readonly List<string> _sources = [];
    private readonly List<string> _shared = [];
    private readonly List<(int Handle, string Record)> _records = [];
    private readonly List<(int Handle, string Field)> _indexed = [];
    private readonly List<(int Record, string[] Rows)> _tables = [];
    private string _extra = "";

    public static string Field(char tag, string content) => Invariant($"{tag}{content.Length}:{content}");

    public static string Digits(long value, int count)
    {
        var digits = new char[count];
        for (int i = count - 1; i >= 0; i--, value >>= 6)
        {
            int digit = (int)(value & 63);
            digits[i] = (char)('#' + digit + (digit < 57 ? 0 : 1));
        }

        return new string(digits);
    }

    /// <summary>A field of the header, as it is.</summary>
    public TableWriter Header(string field)
    {
        _extra += field;
        return this;
    }

    public TableWriter Fact(string group, string name, params string[] fields) =>
        Record(StableHash.Of(group + "." + name), 'F', Field('g', Number(_groups, group)) + Field('n', name) + string.Concat(fields));

    public TableWriter Source(string fullName, params string[] fields) =>
        Record(StableHash.Of(fullName), 'S', Field('n', fullName) + string.Concat(fields));

    public TableWriter Record(int handle, char kind, string content)
    {
        _records.Add((handle, Field(kind, content)));
        return this;
    }

    /// <summary>A citation of a fact's own.</summary>
    public string Cite(string source, params string[] fields) => Field('c', Citation(source, fields));

    /// <summary>A citation against the fact.</summary>
    public string Against(string source, params string[] fields) => Field('N', Citation(source, fields));

    /// <summary>The use of a citation that stands in the header.</summary>
    public string Inherit(string source, params string[] fields) => Field('i', Number(_shared, Citation(source, fields)));

    public TestTable Table(params FactTable[] others) => new(Write(), others);

    public string Write()
    {
        string header = Field('H', Field('p', path) + Fields('g', _groups) + Fields('r', _sources) + Fields('c', _shared) + _extra);
        int start = 6 + ((_records.Count + _indexed.Count) * EntryLength);
        int offset = start + header.Length;
        var entries = new List<(uint Hash, int Offset)>();
        foreach ((int handle, string record) in _records)
        {
            entries.Add((unchecked((uint)handle), offset));
            offset += record.Length;
        }

        // What a table's record ends with are the places of its rows.
        string[] written = [.. _records.Select(record => record.Record)];
        foreach ((int table, string[] rows) in _tables)
        {
            var places = new StringBuilder();
            foreach (string row in rows)
            {
                places.Append(Digits(offset, 5));
                offset += row.Length;
            }

            written[table] = written[table][..^places.Length] + places;
        }

        string records = header + string.Concat(written) + string.Concat(_tables.SelectMany(table => table.Rows));
        entries.AddRange(_indexed.Select(item => (unchecked((uint)item.Handle), start + records.IndexOf(item.Field, System.StringComparison.Ordinal))));

        var text = new StringBuilder("1").Append(Digits(entries.Count, 5));
        foreach ((uint hash, int at) in entries.OrderBy(entry => entry.Hash))
            text.Append(Digits(hash, 6)).Append(Digits(at, 5));
        return text.Append(records).ToString();
    }

    private string Citation(string source, string[] fields) => Field('s', Number(_sources, source)) + string.Concat(fields);

    private static string Fields(char tag, List<string> contents) => string.Concat(contents.Select(content => Field(tag, content)));

    private static string Number(List<string> known, string item)
    {
        if (!known.Contains(item))
            known.Add(item);
        return known.IndexOf(item).ToString(CultureInfo.InvariantCulture);
    }

    private static string Invariant(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
