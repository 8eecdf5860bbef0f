using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes a file's fact table in the format that the runtime library reads.</summary>
/// <remarks>
/// In pieces, one a record: a whole table is a large object, and each copy of one that is made on the way costs more than writing it.
/// </remarks>
public sealed class TableWriter
{
    private readonly FileModel _model;
    private readonly List<string> _pieces = [];
    private readonly List<(uint Hash, int Offset)> _index = [];
    private readonly StringBuilder _record = new();
    private readonly StringBuilder _citation = new();
    private int _length;

    private TableWriter(FileModel model) => _model = model;

    public static string Write(FileModel model) => string.Concat(WritePieces(model));

    /// <summary>The table in pieces that follow each other; none ends within a character.</summary>
    internal static IReadOnlyList<string> WritePieces(FileModel model) => new TableWriter(model).Write();

    private List<string> Write()
    {
        _pieces.Add(""); // the index, which is known last
        WriteHeader();
        Add(TableFormat.Header);
        for (var i = 0; i < _model.Groups.Count; i++)
        {
            var group = Number(i);
            foreach (var fact in _model.Groups[i].Facts)
            {
                WriteFact(fact, group);
                AddIndexed(TableFormat.Fact, fact.Handle);
            }
        }

        foreach (var source in _model.Sources)
        {
            WriteSource(source);
            AddIndexed(TableFormat.Source, source.Handle);
        }

        _pieces[0] = WriteIndex();
        return _pieces;
    }

    private string WriteIndex()
    {
        // Offsets count from the start of the text, so behind version, count and index.
        var start = 1 + 5 + (_index.Count * 11);
        var text = new StringBuilder(start);
        text.Append(TableFormat.Version);
        AppendDigits(text, (uint)_index.Count, 5);
        foreach (var (hash, offset) in _index.OrderBy(entry => entry.Hash))
        {
            AppendDigits(text, hash, 6);
            AppendDigits(text, (uint)(start + offset), 5);
        }

        return text.ToString();
    }

    private void AddIndexed(char kind, int handle)
    {
        _index.Add((unchecked((uint)handle), _length));
        Add(kind);
    }

    private void Add(char kind)
    {
        var content = _record.ToString();
        var head = kind + Number(content.Length) + ":";
        _record.Clear();
        _pieces.Add(head);
        _pieces.Add(content);
        _length += head.Length + content.Length;
    }

    private void WriteHeader()
    {
        Append(_record, TableFormat.InHeader.Path, _model.Path);
        foreach (var group in _model.Groups)
            Append(_record, TableFormat.InHeader.Group, group.Name);
        foreach (var reference in _model.References)
            Append(_record, TableFormat.InHeader.Source, Number(reference.Table) + " " + reference.FullName);
        foreach (var citation in _model.Shared)
            Append(_record, TableFormat.InHeader.Citation, Citation(citation));
    }

    private void WriteFact(FactModel fact, string group)
    {
        Append(_record, TableFormat.InFact.Group, group);
        Append(_record, TableFormat.InFact.Name, fact.Name);
        Append(_record, TableFormat.InFact.Type, TypeLetter(fact.Value.Type));
        Append(_record, TableFormat.InFact.Value, fact.Value.Text);
        AppendIfAny(_record, TableFormat.InFact.Unit, fact.Unit);
        AppendIfAny(_record, TableFormat.InFact.Label, fact.Label);
        AppendIfAny(_record, TableFormat.InFact.Documentation, fact.Documentation);
        foreach (var citation in fact.Citations)
            Append(_record, TableFormat.InFact.Citation, Citation(citation));
        foreach (var number in fact.Inherited)
            Append(_record, TableFormat.InFact.Inherited, Number(number));
    }

    private string Citation(CitationModel citation)
    {
        var fields = _citation.Clear();
        Append(fields, TableFormat.InCitation.Source, Number(citation.Source));
        foreach (var locator in citation.Locators)
            Append(fields, TableFormat.InCitation.Locator, locator.Term + " " + locator.Value);
        foreach (var quote in citation.Quotes)
        {
            Append(fields, TableFormat.InCitation.Quote, quote.Text);
            if (quote.After != null)
                Append(fields, TableFormat.InCitation.After, quote.After);
            if (quote.Before != null)
                Append(fields, TableFormat.InCitation.Before, quote.Before);
        }

        return fields.ToString();
    }

    private void WriteSource(SourceModel source)
    {
        Append(_record, TableFormat.InSource.Name, source.FullName);
        AppendIfAny(_record, TableFormat.InSource.Label, source.Label);
        AppendIfAny(_record, TableFormat.InSource.Documentation, source.Documentation);
        foreach (var field in source.Fields)
            Append(_record, TableFormat.InSource.Field, field.Key + " " + field.Value);
    }

    private static string TypeLetter(FactType type) => type switch
    {
        FactType.Bool => "b",
        FactType.Int => "i",
        FactType.Long => "l",
        FactType.Decimal => "m",
        FactType.Double => "d",
        FactType.String => "s",
        _ => "D",
    };

    private static void AppendIfAny(StringBuilder builder, char tag, string content)
    {
        if (content.Length > 0)
            Append(builder, tag, content);
    }

    private static void Append(StringBuilder builder, char tag, string content) => builder.Append(tag).Append(Number(content.Length)).Append(':').Append(content);

    private static void AppendDigits(StringBuilder builder, uint value, int count)
    {
        for (var shift = 6 * (count - 1); shift >= 0; shift -= 6)
        {
            var digit = (int)(value >> shift) & 63;
            builder.Append((char)(digit < 57 ? '#' + digit : '$' + digit));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
