using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Cli.Catalog;

/// <summary>What the rows of a table are called: by their members, else by their keys, which stay theirs when rows move; without any by their number, from 0 as in <c>Fact.Name</c>.</summary>
internal static class RowNames
{
    public static IReadOnlyList<string> Of(BoundTable table)
    {
        var keys = table.Over >= 0 ? [.. table.Keys, table.Over] : table.Keys;
        var names = table.Rows.Select(row => row.Member.Length > 0 ? table.FullName + "." + row.Member : keys.Count > 0 ? $"{table.FullName}[{string.Join(", ", keys.Select(key => row.Cells[key] is { } cell ? ValueText.Of(cell) : ""))}]" : "").ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // A key that is there twice is reported; each row has a name nonetheless.
        return [.. names.Select((name, i) => name.Length > 0 && seen.Add(name) ? name : string.Create(CultureInfo.InvariantCulture, $"{table.FullName}[{i}]"))];
    }
}
