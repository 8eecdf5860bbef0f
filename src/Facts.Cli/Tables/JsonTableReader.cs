using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Facts.Cli.Json;

namespace Facts.Cli.Tables;

/// <summary>Reads a table of JSON: an array of objects, or an object of objects whose names are the rows' keys. A member that is missing or null says nothing.</summary>
internal sealed class JsonTableReader
{
    /// <summary>The title of the column that the names of an object of objects become.</summary>
    private const string KeyTitle = "key";

    private readonly TableDraft _table;
    private readonly HashSet<string> _left;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private JsonTableReader(string path, IEnumerable<string> left) => (_table, _left) = (new TableDraft(path), new(left, StringComparer.Ordinal));

    /// <param name="file">The file.</param>
    /// <param name="left">Titles of columns that are left out, whatever stands in them.</param>
    public static TableDraft Read(JsonFile file, IEnumerable<string> left)
    {
        var reader = new JsonTableReader(file.Path, left);
        if (file.Root is { } root)
            reader.Read(root);
        else
            reader._table.AddAll([file.Problem!]);
        return reader._table;
    }

    private void Read(PlacedJson root)
    {
        var rows = root.Kind switch
        {
            JsonValueKind.Array => root.Items.Select(item => (Name: (JsonMember?)null, Value: item)).ToArray(),
            JsonValueKind.Object => [.. root.Members.Select(member => ((JsonMember?)member, member.Value))],
            _ => [],
        };
        if (rows.Length == 0)
        {
            _table.Refuse(root.Place, root.Kind is JsonValueKind.Array or JsonValueKind.Object ? "The table has no rows." : $"{root.KindName} is no table: that is an array of objects, or an object of objects.");
            return;
        }

        // All columns before the first row, so that each row has a cell for each.
        var objects = rows.Where(row => row.Value.Kind == JsonValueKind.Object).ToArray();
        foreach (var row in rows.Where(row => row.Value.Kind != JsonValueKind.Object))
            _table.Refuse(row.Value.Place, $"{row.Value.KindName} is no row: that is an object with a member for each column.");
        if (root.Kind == JsonValueKind.Object)
            AddKeys(objects[..]);
        foreach (var member in objects.SelectMany(row => row.Value.Members).Where(member => !_left.Contains(member.Name) && !_columns.ContainsKey(member.Name)))
            AddColumn(new ColumnDraft(member.Name, member.Place));
        foreach (var (name, value) in objects)
            ReadRow(name, value);
    }

    private void AddKeys((JsonMember? Name, PlacedJson Value)[] rows)
    {
        if (rows.Length == 0 || _left.Contains(KeyTitle))
            return;
        var title = KeyTitle;
        while (rows.Any(row => row.Value.Members.Any(member => member.Name == title)))
            title += "_";
        AddColumn(new ColumnDraft(title, rows[0].Name!.Place));
        _table.Keys.Add(title);
    }

    private void AddColumn(ColumnDraft column)
    {
        _columns.Add(column.Title, _table.Columns.Count);
        _table.Columns.Add(column);
    }

    private void ReadRow(JsonMember? name, PlacedJson row)
    {
        var cells = new CellDraft[_table.Columns.Count];
        Array.Fill(cells, new CellDraft(null, CellForm.Any, row.Place));
        if (name != null && _table.Keys.Count > 0)
            cells[0] = new CellDraft(name.Name, CellForm.Text, name.Place);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in row.Members.Where(member => !_left.Contains(member.Name)))
        {
            if (!seen.Add(member.Name))
                _table.Refuse(member.Place, $"'{member.Name}' stands twice in this row.");
            else if (member.Value.IsScalar)
                cells[_columns[member.Name]] = new CellDraft(member.Value.Text, FormOf(member.Value), member.Value.Place);
            else if (member.Value.Kind != JsonValueKind.Null)
                _table.Refuse(member.Value.Place, $"'{member.Name}' is {member.Value.KindName}, and a cell has one value. Leave the column out with '--skip {member.Name}', or import what is in it as a table of its own.");
        }

        _table.Rows.Add(cells);
    }

    private static CellForm FormOf(PlacedJson value) => value.Kind switch
    {
        JsonValueKind.String => CellForm.Text,
        JsonValueKind.Number => CellForm.Number,
        _ => CellForm.Truth,
    };
}
