using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>Writes a file's fact table in the format that the runtime library reads.</summary>
/// <remarks>
/// In pieces, one a record: a whole table is a large object, and each copy of one that is made on the way costs more than writing it.
/// </remarks>
public sealed class TableWriter
{
    private readonly FileModel _model;
    private readonly CitationWriter _citations = new();
    private readonly FactWriter _facts;
    private readonly RowsWriter _tables;
    private readonly List<string> _pieces = [];

    /// <summary>Of each the hash in the upper half and the offset in the lower: sorted as numbers they are in the order of the hashes.</summary>
    private readonly List<ulong> _index = [];
    private readonly RecordWriter _record = new();
    private readonly RowArea _rows = new();
    private int _length; // of header and records
    private long _excess;

    private TableWriter(FileModel model)
    {
        _model = model;
        var cells = new CellWriter(model);
        _facts = new FactWriter(cells, _citations);
        _tables = new RowsWriter(cells, _facts, _citations);
    }

    public static string Write(FileModel model) => string.Concat(WriteParts(model, out _).SelectMany(part => part.Pieces));

    /// <summary>The table in parts that follow each other, each in pieces; none ends within a character.</summary>
    /// <param name="model">The file.</param>
    /// <param name="excess">How many characters its rows take beyond <see cref="EmissionOptions.MaxGrowth"/> for each of the data files that they are of.</param>
    internal static IReadOnlyList<TablePart> WriteParts(FileModel model, out long excess)
    {
        var writer = new TableWriter(model);
        var parts = writer.Write();
        excess = writer._excess;
        return parts;
    }

    private IReadOnlyList<TablePart> Write()
    {
        WriteHeader();
        Add(TableFormat.Header);
        string[] header = [.. _pieces];
        _pieces.Clear();
        var number = 0;
        foreach (var group in Groups())
            WriteGroup(group, Number(number++));
        foreach (var source in _model.Sources)
        {
            WriteSource(source);
            AddIndexed(TableFormat.Source, source.Handle);
        }

        foreach (var mark in _rows.Marks)
            AddIndex(mark.Handle, _length + mark.Offset);
        _rows.AddTo(_pieces, IndexLength + _length);
        return TablePart.Cut([WriteIndex(), .. header], _pieces);
    }

    /// <summary>Offsets count from the start of the text, so behind version, count and index.</summary>
    private int IndexLength => 1 + TableDigits.OfPlace + (_index.Count * (TableDigits.OfHash + TableDigits.OfPlace));

    /// <summary>The groups; the namespace is one where tables stand in it.</summary>
    private IEnumerable<GroupModel> Groups() => _model.Outside.Tables.Count == 0 ? _model.Groups : _model.Groups.Append(_model.Outside);

    private void WriteGroup(GroupModel group, string number)
    {
        foreach (var fact in group.Facts)
        {
            _record.Append(TableFormat.InFact.Group, number);
            _facts.Write(_record, fact, fact.IsTimeline ? group.Name + "." + fact.Name : "");
            AddIndexed(TableFormat.Fact, fact.Handle);
        }

        foreach (var table in group.Tables)
        {
            _record.Append(TableFormat.InFact.Group, number);
            _tables.Write(_record, table);
            AddTable(table);
        }
    }

    private string WriteIndex()
    {
        var start = IndexLength;
        var text = new StringBuilder(start);
        text.Append(TableFormat.Version);
        TableDigits.Append(text, (uint)_index.Count, TableDigits.OfPlace);
        _index.Sort();
        foreach (var entry in _index)
        {
            TableDigits.Append(text, (uint)(entry >> 32), TableDigits.OfHash);
            TableDigits.Append(text, (uint)start + (uint)entry, TableDigits.OfPlace);
        }

        return text.ToString();
    }

    /// <summary>The places of its rows, of which is known how long they are before they are, stand at the end of its record.</summary>
    private void AddTable(TableModel table)
    {
        AddIndex(table.Handle, _length);
        var length = table.Rows.Count * TableDigits.OfPlace;
        _record.AppendText(TableFormat.InTable.Rows + Number(length) + ":");
        var content = _record.ToString();
        _record.Clear();
        var head = TableFormat.Table + Number(content.Length + length) + ":" + content;
        _pieces.Add(head);
        var start = _rows.Length;
        _rows.Add(table, _tables, _pieces.Count);
        _pieces.Add("");
        _length += head.Length + length;
        if (table.DataLength > 0)
            _excess += Math.Max(0, head.Length + length + _rows.Length - start - (EmissionOptions.MaxGrowth * (long)table.DataLength));
    }

    private void AddIndexed(char kind, int handle)
    {
        AddIndex(handle, _length);
        Add(kind);
    }

    private void AddIndex(int handle, int offset) => _index.Add(((ulong)unchecked((uint)handle) << 32) | (uint)offset);

    private void Add(char kind)
    {
        var content = _record.ToString();
        var head = kind + Number(content.Length) + ":";
        foreach (var mark in _record.Marks)
            AddIndex(mark.Handle, _length + head.Length + mark.Offset);
        _record.Clear();
        _pieces.Add(head);
        _pieces.Add(content);
        _length += head.Length + content.Length;
    }

    private void WriteHeader()
    {
        _record.Append(TableFormat.InHeader.Path, _model.Path);
        _record.AppendAll(TableFormat.InHeader.Group, Groups().Select(group => group.Name));
        _record.AppendAll(TableFormat.InHeader.Source, _model.References.Select(reference => Number(reference.Table) + " " + reference.FullName));
        _record.AppendAll(TableFormat.InHeader.Citation, _model.Shared.Select(_citations.Write));
        _record.AppendAll(TableFormat.InHeader.Type, _model.Types.Select(type => (type.IsRecord ? TableFormat.InType.Record : TableFormat.InType.Enum) + " " + type.FullName));
    }

    private void WriteSource(SourceModel source)
    {
        _record.Append(TableFormat.InSource.Name, source.FullName);
        _record.AppendIfAny(TableFormat.InSource.Label, source.Label);
        _record.AppendIfAny(TableFormat.InSource.Documentation, source.Documentation);
        _record.AppendAll(TableFormat.InSource.Field, source.Fields.Select(field => field.Key + " " + field.Value));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
