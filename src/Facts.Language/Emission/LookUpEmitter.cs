using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes how the rows of a table are found by their keys.</summary>
internal sealed class LookUpEmitter
{
    private readonly EmissionContext _context;
    private readonly TableModel _table;
    private readonly RecordFieldModel[] _keys;
    private readonly string[] _names;
    private readonly string _result;
    private readonly string _index;

    public LookUpEmitter(EmissionContext context, TableModel table, string row)
    {
        _context = context;
        _table = table;
        _keys = [.. table.Keys.Select(key => table.Columns[key])];
        _names = ParameterNames(_keys);
        _result = table.Over < 0 ? row : $"global::Facts.Timeline<{row}>";
        var key = _keys.Length == 1 ? KeyType(_keys[0]) : "(" + string.Join(", ", _keys.Select(KeyType)) + ")";
        _index = $"global::Facts.{(table.Over >= 0 ? "TimelineIndex" : IsRange ? "RangeIndex" : "RowIndex")}<{key}, {row}>";
    }

    /// <summary>Whether its one key is a range, in which a value is looked for.</summary>
    private bool IsRange => _table.Over < 0 && _keys.Length == 1 && _keys[0].Type.IsRange;

    public void EmitMembers()
    {
        var code = _context.Code;
        if (_keys.Length == 0)
        {
            if (_table.Over >= 0)
                EmitTimeline();
            return;
        }

        var name = IsRange ? "At" : "By" + string.Join("And", _keys.Select(key => key.Name));
        var parameters = string.Join(", ", _keys.Select((key, i) => KeyType(key) + " " + CSharpNames.Escape(_names[i])));
        var arguments = string.Join(", ", _names.Select(CSharpNames.Escape));
        var key = _keys.Length == 1 ? arguments : "(" + arguments + ")";
        var what = _table.Over >= 0 ? "timeline" : "row";
        var index = _table.Kept + ".Index";
        _context.Documentation.WriteSummary($"The {what} of a key. Throws a KeyNotFoundException where there is none.");
        code.Line($"public static {_result} {name}({parameters}) => {index}{(IsRange ? $".At({key})" : $"[{key}]")};");
        _context.Documentation.WriteSummary($"The {what} of a key, if there is one.");
        code.Line($"public static bool Try{name}({parameters}, out {_result} row) => {index}.{(IsRange ? "TryAt" : "TryGet")}({key}, out row);");
        if (_table.Over < 0)
        {
            _context.Documentation.WriteSummary("The row of a key with all that is known of it. Throws a KeyNotFoundException where there is none.");
            code.Line($"public static global::Facts.Fact Fact{name}({parameters}) => {index}.{(IsRange ? "FactAt" : "Fact")}({key});");
        }

        code.Line();
    }

    public void EmitIndex()
    {
        if (_keys.Length == 0)
        {
            if (_table.Over >= 0)
                _context.Code.Line($"internal static {_result} Timeline;");
            return;
        }

        var columns = $"new int[] {{ {string.Join(", ", _table.Keys.Select(EmissionContext.Number))} }}";
        var arguments = _table.Over >= 0 ? $"{columns}, {EmissionContext.Number(_table.Over)}" : IsRange ? EmissionContext.Number(_table.Keys[0]) : columns;
        if (KeyHashing.Covers(_table))
            arguments += ", " + KeyHashing.Function(_table, _context.Types);
        _context.Code.Line($"internal static readonly {_index} Index = new {_index}(Rows, {ReadKey()}, {arguments});");
    }

    private void EmitTimeline()
    {
        _context.Documentation.WriteSummary("The rows in the order of their days.");
        _context.Code.Line($"public static {_result} Timeline => {_table.Kept}.Timeline ?? ({_table.Kept}.Timeline = {_table.Kept}.Rows.Over({EmissionContext.Number(_table.Over)}));").Line();
    }

    private string ReadKey()
    {
        if (_keys.Length == 1)
            return _context.Readers.Function(_keys[0].Type);
        return $"(ref global::Facts.RowReader reader) => ({string.Join(", ", _keys.Select(key => _context.Readers.Call(key.Type)))})";
    }

    private string KeyType(RecordFieldModel key) => IsRange ? _context.Types.OfEnd(key.Type) : _context.Types.Of(key.Type);

    /// <summary>The names of the columns, each with a small first letter, and none twice.</summary>
    private static string[] ParameterNames(RecordFieldModel[] keys)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "row" };
        var names = new string[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            names[i] = char.ToLowerInvariant(keys[i].Name[0]) + keys[i].Name.Substring(1);
            while (!taken.Add(names[i]))
                names[i] += "Key";
        }

        return names;
    }
}
