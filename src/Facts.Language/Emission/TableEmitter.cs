using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>Writes the class of a file's table: its text, and the types and other tables that the text has numbers for.</summary>
internal sealed class TableEmitter(EmissionContext context)
{
    private readonly FileModel _model = context.Model;
    private readonly CodeWriter _code = context.Code;
    private bool _isLong;

    /*
        internal sealed class TollsTable : global::Facts.FactTable
        {
            internal static readonly TollsTable Instance = new TollsTable();
            public override string Part(ref int offset) => "…";
            public override global::Facts.FactTable LinkedTable(int index)
            {
                switch (index)
                {
                    case 1: return global::Roads.PressTable.Instance;
                    default: return base.LinkedTable(index);
                }
            }
        }
    */
    public void Emit()
    {
        var parts = TableWriter.WriteParts(ReducedModel.Of(_model), out var excess);
        _isLong = context.Options.HasLongTables || parts.Sum(part => (long)part.Length) > EmissionOptions.MaxTable || excess > EmissionOptions.MaxExcess;
        _code.Open($"internal sealed class {_model.Names.Table} : global::Facts.FactTable");
        _code.Line($"internal static readonly {_model.Names.Table} Instance = new {_model.Names.Table}();");
        EmitParts(parts);
        EmitSwitch(
            "global::Facts.FactTable LinkedTable(int index)",
            "index",
            [.. _model.Tables.Select((table, i) => i == 0 ? "" : $"case {EmissionContext.Number(i)}: return global::{CSharpNames.EscapeAll(table.FullName)}.Instance;")],
            "LinkedTable(index)");
        EmitSwitch(
            "object ReadEnum(int type, int number)",
            "type",
            [.. _model.Types.Select((type, i) => type.IsRecord ? "" : $"case {EmissionContext.Number(i)}: return ({CSharpTypes.OfDeclared(type.FullName)})number;")],
            "ReadEnum(type, number)");
        EmitSwitch(
            "object ReadRecord(int type, ref global::Facts.RowReader reader)",
            "type",
            [.. _model.Types.Select((type, i) => !type.IsRecord ? "" : $"case {EmissionContext.Number(i)}: return global::{CSharpNames.EscapeAll(type.Reader)}(ref reader);")],
            "ReadRecord(type, ref reader)");
        _code.Close();
    }

    /*
        public override string Part(ref int offset)
        {
            if (offset < 11520)
                return Part0();
            offset -= 11520;
            if (offset < 32901)
                return Part1();
            offset -= 32901;
            return Part2();
        }
        private static string Part0() => "…";

        Where it or all tables together are too long for literals:

        private static string Part0() => StoredText(typeof(Text0), ref Text0.Kept);
        [global::Facts.FactTableText("…")]
        private static class Text0 { internal static string Kept; }
    */
    private void EmitParts(IReadOnlyList<TablePart> parts)
    {
        if (parts.Count == 1)
            EmitPart("public override string Part(ref int offset)", 0, parts[0]);
        else
            EmitSearch(parts);
    }

    private void EmitSearch(IReadOnlyList<TablePart> parts)
    {
        _code.Open("public override string Part(ref int offset)");
        for (var i = 0; i < parts.Count - 1; i++)
        {
            var length = EmissionContext.Number(parts[i].Length);
            _code.Line($"if (offset < {length})");
            _code.Line($"    return Part{EmissionContext.Number(i)}();");
            _code.Line($"offset -= {length};");
        }

        _code.Line($"return Part{EmissionContext.Number(parts.Count - 1)}();");
        _code.Close();
        for (var i = 0; i < parts.Count; i++)
            EmitPart($"private static string Part{EmissionContext.Number(i)}()", i, parts[i]);
    }

    private void EmitPart(string signature, int number, TablePart part)
    {
        if (!_isLong)
        {
            _code.LineWithLiteral(signature + " => ", part.Pieces, ";");
            return;
        }

        var carrier = "Text" + EmissionContext.Number(number);
        _code.Line($"{signature} => StoredText(typeof({carrier}), ref {carrier}.Kept);");
        _code.LineWithLiteral("[global::Facts.FactTableText(", part.Pieces, ")]");
        _code.Line($"private static class {carrier} {{ internal static string Kept; }}");
    }

    private void EmitSwitch(string signature, string on, string[] cases, string otherwise)
    {
        if (cases.All(line => line.Length == 0))
            return;
        _code.Open("public override " + signature);
        _code.Open($"switch ({on})");
        foreach (var line in cases.Where(line => line.Length > 0))
            _code.Line(line);
        _code.Line($"default: return base.{otherwise};");
        _code.Close();
        _code.Close();
    }
}
