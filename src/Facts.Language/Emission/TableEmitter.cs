using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>Writes the class of a file's table: its text, and the types and other tables that the text has numbers for.</summary>
internal sealed class TableEmitter(EmissionContext context)
{
    private readonly FileModel _model = context.Model;
    private readonly CodeWriter _code = context.Code;

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
        var parts = TableWriter.WriteParts(ReducedModel.Of(_model));
        var isStored = context.Options.HasLongTables;
        if (isStored)
            _code.LineWithLiteral("[global::Facts.FactTableText(", parts.SelectMany(part => part.Pieces), ")]");
        _code.Open($"internal sealed class {_model.Names.Table} : global::Facts.FactTable");
        _code.Line($"internal static readonly {_model.Names.Table} Instance = new {_model.Names.Table}();");
        if (isStored)
            _code.Line("public override string Part(ref int offset) => StoredText;");
        else if (parts.Count == 1)
            _code.LineWithLiteral("public override string Part(ref int offset) => ", parts[0].Pieces, ";");
        else
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
    */
    private void EmitParts(IReadOnlyList<TablePart> parts)
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
            _code.LineWithLiteral($"private static string Part{EmissionContext.Number(i)}() => ", parts[i].Pieces, ";");
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
