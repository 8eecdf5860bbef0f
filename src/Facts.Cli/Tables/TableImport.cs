using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Importing;
using Facts.Language.Text;

namespace Facts.Cli.Tables;

/// <summary>Gives the columns of a table their names and types.</summary>
internal sealed class TableImport(TableDraft table, string name)
{
    /// <summary>Members that every row of generated code has.</summary>
    private static readonly string[] Taken = ["Row", "EqualityContract", "PrintMembers", "Clone", "All", "Cited"];

    /// <summary>Leaves columns out, and says nothing where a cell holds what stands for no value.</summary>
    /// <param name="left">Titles of columns.</param>
    /// <param name="nulls">Texts that stand for no value.</param>
    public void Reduce(IReadOnlyCollection<string> left, IReadOnlyCollection<string> nulls)
    {
        for (var i = table.Columns.Count - 1; i >= 0; i--)
        {
            if (left.Contains(table.Columns[i].Title))
                table.Remove(i);
        }

        foreach (var row in nulls.Count == 0 ? [] : table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text is { } text && nulls.Contains(text))
                    row[i] = row[i] with { Text = null };
            }
        }
    }

    /// <summary>Makes names of titles, and notes which were none.</summary>
    public void Name()
    {
        var names = new NameMaker([name, .. Taken]);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            column.Name = names.Make(column.Title, string.Create(CultureInfo.InvariantCulture, $"Column{i + 1}"));
            if (column.Name != column.Title)
                table.Note(column.Place, $"The column '{column.Title}' is called '{column.Name}'.");
        }
    }

    /// <summary>Infers the types that are not given, and makes those optional of which a cell says nothing.</summary>
    /// <param name="types">Types by the titles or names of columns.</param>
    public void Type(IReadOnlyDictionary<string, string> types)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            if (types.TryGetValue(column.Title, out var type) || types.TryGetValue(column.Name, out type))
                column.Type = type;
            else
                TypeInference.Infer(table, i);
            if (!column.Type.Contains('?', StringComparison.Ordinal) && table.Rows.Any(row => row[i].Text == null))
                column.Type = MakeOptional(column.Type);
        }
    }

    /// <summary>What to write instead of a column that there is not; null where it is there.</summary>
    public string? FindProblem(string column)
    {
        if (table.Columns.Any(candidate => candidate.Title == column || candidate.Name == column))
            return null;
        var nearest = NearestName.Find(column, table.Columns.Select(candidate => candidate.Title));
        return $"There is no column '{column}'." + (nearest != null ? $" Is '{nearest}' meant?" : "");
    }

    private static string MakeOptional(string type) => type.IndexOf(" in ", StringComparison.Ordinal) is > 0 and var unit ? type[..unit] + "?" + type[unit..] : type + "?";
}
