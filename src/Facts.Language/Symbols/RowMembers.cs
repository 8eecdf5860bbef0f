using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>The names that rows of a table have, which follow from the text alone.</summary>
public static class RowMembers
{
    /// <summary>A table with more rows has none: each costs a member.</summary>
    public const int MaxRows = 1000;

    /// <summary>
    /// A name for each row, empty for a row without: the words of its one key, a text or an enum's member, or what its <c>as</c> column says.
    /// Empty for tables with several keys, without one, over dates, of a data file, or with more than <see cref="MaxRows"/> rows.
    /// </summary>
    public static IReadOnlyList<string> Of(SyntaxTree tree, TableSyntax table)
    {
        var lines = table.Body?.Items ?? [];
        var keys = (table.Keys?.Names ?? []).Where(token => token.Kind == TokenKind.Identifier && !token.IsMissing).ToArray();
        if (keys.Length != 1 || table.Over != null || table.File != null || lines.OfType<TableHeaderSyntax>().FirstOrDefault() is not { } header)
            return [];
        var rows = lines.OfType<RowSyntax>().ToArray();
        var key = Find(tree, header, tree.GetText(keys[0]));
        return key < 0 || rows.Length > MaxRows ? [] : [.. rows.Select(row => Of(tree, row, key, Find(tree, header, "as")))];
    }

    private static string Of(SyntaxTree tree, RowSyntax row, int key, int alias)
    {
        var name = alias >= 0 && alias < row.Cells.Count ? Text(tree, row.Cells[alias].Value) : "";
        if (name.Length > 0)
            return name;
        var text = key < row.Cells.Count ? Text(tree, row.Cells[key].Value) : "";
        return text.Length == 0 || text.Length > ReservedNames.MaxLength ? "" : PascalCase.FromText(text);
    }

    private static string Text(SyntaxTree tree, ExpressionSyntax? value) => value switch
    {
        LiteralSyntax { Token: { Kind: TokenKind.String, IsMalformed: false } token } => StringText.GetValue(tree.Text, token),
        NameExpressionSyntax name when !name.Name.IsMissing => tree.GetText(name.Name.Tokens[name.Name.Tokens.Count - 1]),
        _ => "",
    };

    private static int Find(SyntaxTree tree, TableHeaderSyntax header, string name)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (string.Equals(tree.GetText(header.Cells[i].Name), name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
