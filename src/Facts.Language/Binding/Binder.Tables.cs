using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Tables: what their columns are, and what holds for all their rows.
public sealed partial class Binder
{
    private BoundTable Bind(Declaration declaration, TableSyntax syntax)
    {
        var table = new BoundTable { Declaration = declaration, Syntax = syntax, Documentation = GetDocumentation(syntax) };
        var around = GetSurroundings(declaration);
        var own = _citations.Bind(syntax.Body);
        table = table with
        {
            Citations = own,
            Inherited = own.Count > 0 ? [] : around.Citations,
            Clauses = _clauses.Bind(new BoundFact { Kind = FactKind.Fact, Syntax = syntax, FullName = declaration.FullName }, syntax.Body, around.Clauses, declaration.Scope),
        };
        if (!declaration.IsRead || BindColumns(table) is not { } columns)
            return table;
        table = table with { Record = columns.Shape.Name, OwnsRecord = syntax.Type == null, Columns = columns.Columns, Header = columns.Places };
        foreach (var line in (syntax.Body?.Items ?? []).OfType<ColumnSyntax>().Where(_ => syntax.File == null).Take(1))
            _diagnostics.Add(new Diagnostic(Rules.ColumnWithoutData, line.Keyword.Span, table.FullName));
        if (BindKeys(ref table))
        {
            var isNamed = CheckColumnNames(table) & CheckName(table);
            table = BindAllRows(table, columns, around.With(own, table.Clauses));
            return isNamed ? table : table with { IsSound = false };
        }

        // Without its keys it is no table that C# could have; what is wrong with its rows is said all the same.
        if (table.Columns.All(column => column.Type != null))
            BindAllRows(table with { Keys = [], Over = -1 }, columns, around.With(own, table.Clauses));
        return table;
    }

    private BoundTable BindAllRows(BoundTable table, TableColumns columns, Surroundings around) => table.Syntax.File == null ? BindRows(table, columns, around) : BindData(table);

    /// <summary>The places of the key columns and of the column of days; false where one of them is no column or can be none, which is reported.</summary>
    private bool BindKeys(ref BoundTable table)
    {
        var isSound = true;
        var keys = new List<int>();
        foreach (var token in (table.Syntax.Keys?.Names ?? []).Where(token => token.Kind == TokenKind.Identifier && !token.IsMissing))
        {
            var index = FindColumn(table, token);
            isSound &= index >= 0 && CheckKey(token, table.Columns[index]);
            if (index >= 0 && keys.Contains(index))
                _diagnostics.Add(new Diagnostic(Rules.RepeatedColumn, token.Span, _tree.GetText(token)));
            else if (index >= 0)
                keys.Add(index);
        }

        var over = -1;
        if (table.Syntax.Over is { Name.IsMissing: false } overSyntax)
        {
            over = FindColumn(table, overSyntax.Name);
            isSound &= over >= 0 && CheckOver(overSyntax.Name, table.Columns[over], isKey: keys.Contains(over));
        }

        table = table with { Keys = keys, Over = over };
        return isSound && CheckRanges(table);
    }

    private int FindColumn(BoundTable table, SyntaxToken token)
    {
        var name = _tree.GetText(token);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (string.Equals(table.Columns[i].Name, name, System.StringComparison.Ordinal))
                return i;
        }

        _diagnostics.Add(new Diagnostic(Rules.UnknownColumn, token.Span, table.FullName, name, HintFor(name, table.Columns.Select(column => column.Name))));
        return -1;
    }

    private bool CheckKey(SyntaxToken token, BoundColumn column)
    {
        var problem = column.Type switch
        {
            null => "",
            { IsList: true } => "a list is no key",
            { IsNullable: true } => "a key is never absent: write its type without '?'",
            { Kind: FactType.Double or FactType.Measured } => "a number that is rounded is no key: write its type as 'decimal'",
            { Kind: FactType.Record } => "a record is no key",
            { Kind: FactType.Uri } => "two addresses may be one: write its type as 'string'",
            _ => null,
        };
        if (problem is { Length: > 0 })
            _diagnostics.Add(new Diagnostic(Rules.ImpossibleKey, token.Span, column.Name, problem));
        return problem == null;
    }

    private bool CheckOver(SyntaxToken token, BoundColumn column, bool isKey)
    {
        if (isKey)
        {
            _diagnostics.Add(new Diagnostic(Rules.ImpossibleKey, token.Span, column.Name, "it tells the timelines apart, and cannot be their days as well: name it behind 'by' or behind 'over'"));
            return false;
        }

        if (column.Type is null or { Kind: FactType.Date or FactType.PartialDate, IsList: false, IsRange: false, IsNullable: false })
            return column.Type != null;
        _diagnostics.Add(new Diagnostic(Rules.ImpossibleKey, token.Span, column.Name, "a timeline is over days: write its type as 'date'"));
        return false;
    }

    /// <summary>A row is found by one range at most, and that one is its last key.</summary>
    private bool CheckRanges(BoundTable table)
    {
        for (var i = 0; i < table.Keys.Count - 1; i++)
        {
            if (table.Columns[table.Keys[i]] is not { Type.IsRange: true } column)
                continue;
            var token = table.Syntax.Keys!.Names.Where(name => name.Kind == TokenKind.Identifier).ElementAt(i);
            _diagnostics.Add(new Diagnostic(Rules.ImpossibleKey, token.Span, column.Name, "a range is the last key: write it behind the others"));
            return false;
        }

        return true;
    }

    private static Hint HintFor(string name, IEnumerable<string> candidates)
    {
        var names = candidates.ToArray();
        return Text.NearestName.Find(name, names) is { } nearest ? Hint.Nearest(nearest) : $"It has {string.Join(", ", names.Take(8))}{(names.Length > 8 ? " …" : "")}.";
    }
}
