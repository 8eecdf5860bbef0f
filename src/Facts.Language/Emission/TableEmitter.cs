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
            public override string Text => "…";
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
        var text = TableWriter.WritePieces(ReducedModel.Of(_model));
        var isStored = context.Options.HasLongTables;
        if (isStored)
            _code.LineWithLiteral("[global::Facts.FactTableText(", text, ")]");
        _code.Open($"internal sealed class {_model.Names.Table} : global::Facts.FactTable");
        _code.Line($"internal static readonly {_model.Names.Table} Instance = new {_model.Names.Table}();");
        if (isStored)
            _code.Line("public override string Text => StoredText;");
        else
            _code.LineWithLiteral("public override string Text => ", text, ";");
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
