using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// The names of rows, under which C# knows them.
public sealed partial class Binder
{
    /// <summary>The type of the rows of a table whose header alone says what they are.</summary>
    private const string RowName = "Row";

    /// <summary>A name for each row, empty for a row without or with one that it cannot have, which is reported; no names where no row has one.</summary>
    private string[] BindMembers(BoundTable table, RowSyntax[] lines)
    {
        if ((table.Syntax.Body?.Items ?? []).OfType<TableHeaderSyntax>().FirstOrDefault() is not { } header)
            return [];
        var isNamedByKey = table.Keys.Count == 1 && table.Over < 0 && table.Columns[table.Keys[0]].Type is { Kind: FactType.String or FactType.Enum, IsRange: false };
        var maxRows = _document.Policies.MaxRowMembers;
        if (lines.Length > maxRows && (isNamedByKey || FindCell(header, RowMembers.NameColumn) >= 0))
            _diagnostics.Add(new Diagnostic(Rules.TooManyMembers, table.Declaration.NameSpan, table.FullName, lines.Length, maxRows));
        var names = RowMembers.Of(_tree, table.Syntax, maxRows).ToArray();
        var reserved = LookUpNames.Of(table);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var cell = RowMembers.FindNameCell(_tree, header, lines[i]);
            if (cell != null && names[i].Length == 0 && cell is not MissingExpressionSyntax)
                _diagnostics.Add(new Diagnostic(Rules.BadRowName, cell.Span, GetText(cell.Span)));
            if (names[i].Length == 0 || (cell == null && !isNamedByKey))
            {
                names[i] = "";
                continue;
            }

            var place = cell?.Span ?? Place(table, lines[i], table.Keys[0]);
            if (FindMemberProblem(table, names[i], reserved) is { } problem)
                ReportMember(place, names[i], problem, isInCell: cell != null);
            else if (!first.TryGetValue(names[i], out var other))
                first.Add(names[i], i);
            else if (!IsSameKey(table, lines, i, other, isNamedByKey))
                _diagnostics.Add(new Diagnostic(Rules.RowNameClash, place, table.FullName, names[i]) { Related = new RelatedPlace(_document.Path, PlaceOfName(table, header, lines[other])) });
            if (!first.TryGetValue(names[i], out var kept) || kept != i)
                names[i] = "";
        }

        return names;
    }

    /// <summary>Whether the columns can be properties of the type that the table alone has; a record's fields are checked where it is declared.</summary>
    private bool CheckColumnNames(BoundTable table)
    {
        var isSound = true;
        foreach (var column in table.OwnsRecord ? table.Columns : [])
        {
            var problem = string.Equals(column.Name, RowName, StringComparison.Ordinal)
                ? "the type of the rows has the same name, which C# does not allow"
                : MemberNames.FindFieldProblem(column.Name, RowName, name => table.Columns.Any(other => string.Equals(other.Name, name, StringComparison.Ordinal)));
            if (problem == null)
                continue;
            isSound = false;
            _diagnostics.Add(new Diagnostic(Rules.ReservedName, column.NameSpan, column.Name, problem, PascalCase.FromName(column.Name.Trim('_')) + "Value"));
        }

        return isSound;
    }

    /// <summary>Whether the table can be called what it is: no class has the name of a member of its own.</summary>
    private bool CheckName(BoundTable table)
    {
        var name = table.Declaration.Name;
        if (!LookUpNames.Of(table).Contains(name) || Conflicts.Has(table.Declaration))
            return true;
        _diagnostics.Add(new Diagnostic(Rules.ReservedName, table.Declaration.NameSpan, name, "the class of the table has a member of that name", name + "Table"));
        return false;
    }

    private void ReportMember(TextSpan place, string name, string problem, bool isInCell) => _diagnostics.Add(new Diagnostic(
        Rules.ReservedName, place, name, isInCell ? problem : problem + "; it is made of the row's key, so write another in a column 'as'", name.Trim('_') + "Row"));

    private static string? FindMemberProblem(BoundTable table, string name, HashSet<string> reserved)
    {
        if (reserved.Contains(name))
            return "the class of the table has a member of that name";
        if (string.Equals(name, table.Declaration.Name, StringComparison.Ordinal))
            return "the table has the same name, which C# does not allow";
        if (ReservedNames.FindProblem(name) is { } problem && name is not ("Sources" or "FactCatalog"))
            return problem;
        return ReservedNames.FindProperty(name) is { } ? "C# has methods of such names for properties" : null;
    }

    /// <summary>Whether two rows have the same name since they have the same key, which is reported as that.</summary>
    private bool IsSameKey(BoundTable table, RowSyntax[] lines, int row, int other, bool isNamedByKey) => isNamedByKey
        && string.Equals(GetText(Place(table, lines[row], table.Keys[0])), GetText(Place(table, lines[other], table.Keys[0])), StringComparison.Ordinal);

    private string GetText(TextSpan span) => _tree.Text.Substring(span.Start, span.Length);

    private TextSpan PlaceOfName(BoundTable table, TableHeaderSyntax header, RowSyntax line) =>
        RowMembers.FindNameCell(_tree, header, line)?.Span ?? Place(table, line, table.Keys[0]);
}
