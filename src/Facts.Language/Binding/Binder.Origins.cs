using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// Where the types stand of values that have none behind their own names.
public sealed partial class Binder
{
    /// <summary>The field of a record, or the column of a table whose header says its type.</summary>
    private TypeOrigin OriginOf(RecordShape shape, string field) => _session.Symbols.FindRecord(shape.Name) != null
        ? new TypeOrigin($"field '{field}' of '{SimpleName(shape.Name)}'", () => FindFieldType(shape.Name, field))
        : new TypeOrigin($"column '{field}'", () => FindColumnType(shape.Name, field));

    /// <summary>What a disputed value, an entry or an element is one of.</summary>
    private TypeOrigin OriginOf(BoundFact fact) => fact.TypeOrigin ?? new TypeOrigin(
        $"'{fact.Name}'", () => new RelatedPlace(_document.Path, fact.Syntax is FactSyntax { Type: { } type } ? type.Type.Span : fact.ValueSyntax?.Span ?? fact.NameSpan));

    private RelatedPlace? FindFieldType(string record, string field)
    {
        if (_session.Symbols.FindContainer(record) is not { } found || _session.FindDocument(found.File.Path) is not { } document)
            return null;
        var syntax = document.Declarations.Items.Where(item => item.Kind == DeclarationKind.Record && item.FullName == record).Select(item => item.Syntax).OfType<RecordSyntax>().FirstOrDefault();
        var line = (syntax?.Body?.Items ?? []).OfType<RecordFieldSyntax>().FirstOrDefault(item => document.Tree.GetText(item.Name) == field);
        return line == null ? null : new RelatedPlace(document.Path, line.Type.Span);
    }

    private RelatedPlace? FindColumnType(string row, string column)
    {
        var table = _document.Declarations.Items.Select(item => item.Syntax is TableSyntax syntax && item.FullName + "." + RowName == row ? syntax : null).OfType<TableSyntax>().FirstOrDefault();
        var cell = (table?.Body?.Items ?? []).OfType<TableHeaderSyntax>().SelectMany(header => header.Cells).FirstOrDefault(item => _tree.GetText(item.Name) == column);
        return cell?.Type is { } type ? new RelatedPlace(_document.Path, type.Type.Span) : null;
    }
}
