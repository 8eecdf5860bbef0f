using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// Tables: their rows, cells and columns.
internal sealed partial class Evaluator
{
    private Operand? FindInTable(ValueName target, TableSyntax syntax, IReadOnlyList<string> rest, Operand operand)
    {
        if (target.Row < 0)
        {
            ReportTable(target, syntax, rest, operand);
            return null;
        }

        if (!session.IsGenerated(target))
            return null;
        if (rest.Count == 0 && syntax.Type == null)
        {
            Report(Rules.NotComputable, operand.Span, Quoted(operand.Name), "it is a row, and its type has no name. Name a field of it, or write a record behind the table's name");
            return null;
        }

        // A row as a whole is what it is called by: its cells need not be known.
        if (rest.Count == 0 && FindRecord(target, syntax) is { } record)
        {
            var bound = session.FindTable(target);
            AddUse(target, bound == null ? FactStatus.Stated : StatusOf(bound, target.Row), false);
            return operand with { Type = new DataType(FactType.Record, record), Value = new ReferenceValue(target.FullName, target.Document.Path, record) };
        }

        if (rest.Count == 0 || session.GetTable(target) is not { } table || target.Row >= table.Rows.Count)
            return null;
        var index = FindColumn(table, rest[0], operand);
        if (index < 0)
            return null;
        var detail = table.Rows[target.Row].Detail;
        AddUse(target, StatusOf(table, target.Row), detail != null && IsDisputed(detail, rest[0]));
        return table.Rows[target.Row].Cells[index] is { } cell && table.Columns[index].Type is { } type ? Follow(cell, rest, 1, operand with { Type = type }) : null;
    }

    private void ReportTable(ValueName target, TableSyntax syntax, IReadOnlyList<string> rest, Operand operand)
    {
        if (rest.Count == 0)
            Report(Rules.NotComputable, operand.Span, Quoted(operand.Name), $"it is a table. Name a row of it, or write 'count({operand.Name})'");
        else if (session.GetTable(target) is { } table && table.Columns.Any(column => string.Equals(column.Name, rest[0], StringComparison.Ordinal)))
            Report(Rules.NotComputable, operand.Span, Quoted(operand.Name), $"it is a column. Write 'sum({operand.Name})', or name a row before the field");
        else if (RowMembers.Of(target.Document.Tree, syntax, target.Document.Policies.MaxRowMembers).Where(name => name.Length > 0).ToArray() is { Length: > 0 } members)
            ReportField(operand.Span, target.Declaration.Name, rest[0], members);
        else
            Report(Rules.UnknownField, operand.Span, target.Declaration.Name, rest[0], "Its rows have no names: write 'sum', 'min' or 'max' of a column.");
    }

    /// <summary>The full name of the type of a table's rows; null where it is not known, which is reported there.</summary>
    private string? FindRecord(ValueName target, TableSyntax syntax) => syntax.Type != null
        && TypeDeclarer.Declare(target.Document.Tree, syntax.Type.Type) is { } written && types.Resolve(written, target.Declaration.Scope) is { Kind: FactType.Record } type ? type.Name : null;

    private int FindColumn(BoundTable table, string name, Operand operand)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (string.Equals(table.Columns[i].Name, name, StringComparison.Ordinal))
                return i;
        }

        if (table.Columns.Count > 0)
            ReportField(operand.Span, table.FullName, name, table.Columns.Select(column => column.Name));
        return -1;
    }

    /// <summary>How many rows a table has.</summary>
    public Operand? Count(NameSyntax name, string scope)
    {
        if (FindTable(name, scope) is not var (target, rest))
            return null;
        if (rest.Count > 0)
        {
            Report(Rules.WrongArguments, name.Span, "count", "the name of a table", $"'count({target.Declaration.Name})'");
            return null;
        }

        if (session.GetTable(target) is not { IsSound: true } table || !session.IsGenerated(target))
            return null;
        AddUse(target, table.Clauses.Status, false);
        return new Operand(GetName(name), name.Span, new DataType(FactType.Int), new ScalarValue(FactType.Int, table.Rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>A column of a table, its cells in the order of the rows; null where there is none, or one that is reported.</summary>
    public (Operand Column, IReadOnlyList<FactValue> Cells)? FindCells(NameSyntax name, string function, string scope)
    {
        if (FindTable(name, scope) is not var (target, rest))
            return null;
        if (rest.Count != 1)
        {
            Report(Rules.WrongArguments, name.Span, function, "a column of a table", $"'{function}({target.Declaration.Name}.Field)'");
            return null;
        }

        var operand = new Operand(GetName(name), name.Span, new DataType(FactType.Int), null) { Scope = target.Declaration.Scope };
        if (session.GetTable(target) is not { } table || FindColumn(table, rest[0], operand) is not (>= 0 and var index) || table.Columns[index].Type is not { } type || !table.IsSound || !session.IsGenerated(target))
            return null;
        var cells = new List<FactValue>(table.Rows.Count);
        var status = table.Clauses.Status;
        var isDisputed = false;
        foreach (var row in table.Rows)
        {
            if (row.Cells[index] is not { } cell)
                return null;
            cells.Add(cell);
            if (row.Detail is not { } detail)
                continue;
            status = Weaker(status, StatusOf(detail, rest[0]));
            isDisputed |= IsDisputed(detail, rest[0]);
        }

        AddUse(target, status, isDisputed);
        return (operand with { Type = type }, cells);
    }

    /// <summary>Whether an expression names a table or a column of one.</summary>
    public bool IsTable(ExpressionSyntax syntax, string scope) =>
        syntax is NameExpressionSyntax name && Resolve(name.Name, scope).Target is { Row: < 0, Declaration.Syntax: TableSyntax };

    private (ValueName Target, IReadOnlyList<string> Parts)? FindTable(NameSyntax name, string scope)
    {
        var resolution = Resolve(name, scope);
        var written = GetName(name);
        if (resolution.Found.Count > 1)
            Report(Rules.AmbiguousName, name.Span, written, string.Join(" or ", resolution.Found.Select(found => found.FullName)));
        else if (resolution.Target is not { } target)
            ReportUnknown(name, written);
        else if (target.Declaration.Syntax is TableSyntax && target.Row < 0)
            return (target, resolution.Rest);
        else
            Report(Rules.NotComputable, name.Span, Quoted(written), "it is no table");
        return null;
    }

    private static FactStatus StatusOf(BoundTable table, int row) =>
        row < table.Rows.Count && table.Rows[row].Detail is { } detail ? detail.Status : table.Clauses.Status;

    private static FactStatus StatusOf(BoundFact row, string field) =>
        row.Fields.FirstOrDefault(part => string.Equals(part.Name, field, StringComparison.Ordinal)) is { } part ? Weaker(row.Status, part.Status) : row.Status;

    private static bool IsDisputed(BoundFact row, string field) =>
        row.Clauses.Disputed.Any(disputed => disputed.Name.Length == 0 || string.Equals(disputed.Name, field, StringComparison.Ordinal))
        || row.Fields.Any(part => part.IsDisputed && string.Equals(part.Name, field, StringComparison.Ordinal));
}
