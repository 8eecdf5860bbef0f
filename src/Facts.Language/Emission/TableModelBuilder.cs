using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Takes the tables of a file.</summary>
internal sealed class TableModelBuilder(Document document, Linker linker, FactModelBuilder facts)
{
    /// <summary>The table; null where it is not sound, or its rows are of a type that becomes no C#.</summary>
    public TableModel? Build(BoundTable table)
    {
        if (!table.IsSound || table.Columns.Any(column => column.Type == null || !linker.Use(column.Type)) || table.Rows.Any(row => row.Cells.Contains(null)))
            return null;
        var columns = new EquatableArray<RecordFieldModel>([.. table.Columns.Select(column => new RecordFieldModel(column.Name, column.Type!, ""))]);
        var own = table.OwnsRecord ? new RecordModel(table.Record, ReaderNames.Of(table.Record, document.Declarations.Namespace), "", columns) : null;
        if (own != null)
            linker.UseOwn(table.Record, own.Reader);
        else if (!linker.Use(new DataType(FactType.Record, table.Record)))
            return null;
        return new TableModel
        {
            Name = table.Declaration.Name,
            FullName = table.FullName,
            Handle = StableHash.Of(table.FullName),
            Label = table.Label ?? "",
            Documentation = table.Documentation,
            Record = table.Record,
            OwnRecord = own,
            Columns = columns,
            Keys = new([.. table.Keys]),
            Over = table.Over,
            Rows = new([.. table.Rows.Select(row => Build(row, table))]),
            DataLength = table.DataLength,
            Citations = linker.Cite(table.Citations),
            Inherited = linker.Share(table.Inherited),
            Clauses = facts.BuildClauses(table.Clauses, table.Clauses.Status),
        };
    }

    private RowModel Build(BoundRow row, BoundTable table)
    {
        foreach (var cell in row.Cells)
            linker.Link(cell);
        return new RowModel(
            new([.. row.Cells.Select(cell => cell!)]),
            row.Member,
            row.Member.Length == 0 ? 0 : StableHash.Of(table.FullName + "." + row.Member),
            row.Detail == null ? null : facts.BuildPart(row.Detail, null));
    }
}
