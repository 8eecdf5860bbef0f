using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Binding;

/// <summary>The names that the generated class of a table has members of, which no row can have.</summary>
internal static class LookUpNames
{
    /// <summary>The list of all rows, their handles, their type where it is the table's own, and the ways to find one.</summary>
    public static HashSet<string> Of(BoundTable table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "All", "Cited" };
        if (table.OwnsRecord)
            names.Add("Row");
        if (table.Keys.Count == 0)
        {
            if (table.Over >= 0)
                names.Add("Timeline");
            return names;
        }

        var isRange = table.Over < 0 && table.Keys.Count == 1 && table.Columns[table.Keys[0]].Type is { IsRange: true };
        var find = isRange ? "At" : "By" + string.Join("And", table.Keys.Select(key => table.Columns[key].Name));
        names.UnionWith([find, "Try" + find, "Fact" + find]);
        return names;
    }
}
