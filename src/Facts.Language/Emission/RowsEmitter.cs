using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes the classes of tables.</summary>
internal sealed class RowsEmitter(EmissionContext context)
{
    private readonly CodeWriter _code = context.Code;
    private readonly RecordEmitter _records = new(context);
    private readonly MemberEmitter _members = new(context);

    /*
        public static class Bridges
        {
            public static global::System.Collections.Generic.IReadOnlyList<global::Roads.Span> All => Kept.Rows;
            public static global::Roads.Span ByName(string name) => Kept.Index[name];
            public static bool TryByName(string name, out global::Roads.Span row) => Kept.Index.TryGet(name, out row);
            public static global::Facts.Fact FactByName(string name) => Kept.Index.Fact(name);
            public static global::Roads.Span OldStone => Kept.Rows[0];
            public enum Cited : int { OldStone = 1746712342 }
        }
    */
    public void Emit(TableModel table)
    {
        context.Documentation.WriteTable(table);
        if (StatusText.Find(table) is { } attribute)
            _code.Line(attribute);
        _code.Open($"{context.VisibilityOf(table)} static class {CSharpNames.Escape(table.Name)}");
        var row = CSharpTypes.OfDeclared(table.Record);
        context.Documentation.WriteSummary("All rows, in the order of the table.");
        _code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{row}> All => {table.Kept}.Rows;").Line();
        var index = new LookUpEmitter(context, table, row);
        index.EmitMembers();
        for (var i = 0; i < table.Rows.Count; i++)
            EmitMember(table, i, row);
        if (table.OwnRecord != null)
            _records.Emit(table.OwnRecord);
        _code.Open("private static class " + table.Kept);
        _code.Line($"internal static readonly global::Facts.RowList<{row}> Rows = new global::Facts.RowList<{row}>({context.Table}, {EmissionContext.Number(table.Handle)}, {context.Readers.OfRecord(table.Record)});");
        index.EmitIndex();
        _code.Close();
        if (table.HasMembers)
            EmitHandles(table);
        _code.Close();
        _code.Line();
    }

    private void EmitMember(TableModel table, int index, string type)
    {
        var row = table.Rows[index];
        if (row.Member.Length == 0)
            return;
        context.Documentation.WriteRow(table, row);
        if (row.Detail is { } detail)
            _members.EmitStatus(detail);
        _code.Line($"public static {type} {CSharpNames.Escape(row.Member)} => {table.Kept}.Rows[{EmissionContext.Number(index)}];").Line();
    }

    private void EmitHandles(TableModel table)
    {
        _code.Line();
        _code.Open("public enum Cited : int");
        foreach (var row in table.Rows.Where(row => row.Member.Length > 0))
            GroupEmitter.EmitHandle(_code, row.Member, row.Handle);
        _code.Close();
    }
}
