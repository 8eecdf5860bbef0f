using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>The names that rows of a table have, which follow from the text alone.</summary>
public static class RowMembers
{
    /// <summary>A table with more rows has none, where nobody says otherwise: each costs a member.</summary>
    public const int DefaultMaxRows = 1000;

    /// <summary>The column that names rows.</summary>
    public const string NameColumn = "as";

    /// <summary>
    /// A name for each row, empty for a row without: what its <c>as</c> cell says, else the words of its one key, a text or an enum's member.
    /// Empty for a table without either, of a data file, or with more rows than may have names. Linear in the rows.
    /// </summary>
    /// <param name="tree">The file.</param>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">More rows than these have no names.</param>
    public static IReadOnlyList<string> Of(SyntaxTree tree, TableSyntax table, int maxRows)
    {
        var lines = table.Body?.Items ?? [];
        if (table.File != null || lines.OfType<TableHeaderSyntax>().FirstOrDefault() is not { } header)
            return [];
        var keys = (table.Keys?.Names ?? []).Where(token => token.Kind == TokenKind.Identifier && !token.IsMissing).ToArray();
        var key = keys.Length == 1 && table.Over == null ? Find(tree, header, tree.GetText(keys[0])) : -1;
        var names = Find(tree, header, NameColumn);
        if (key < 0 && names < 0)
            return [];
        var rows = lines.OfType<RowSyntax>().ToArray();
        return rows.Length > maxRows ? [] : [.. rows.Select(row => Of(tree, row, key, names))];
    }

    /// <summary>The value of a row's <c>as</c> cell; null where it has none.</summary>
    public static ExpressionSyntax? FindNameCell(SyntaxTree tree, TableHeaderSyntax header, RowSyntax row) =>
        Find(tree, header, NameColumn) is >= 0 and var column && column < row.Cells.Count ? row.Cells[column].Value : null;

    private static string Of(SyntaxTree tree, RowSyntax row, int key, int names)
    {
        if (names >= 0 && names < row.Cells.Count && row.Cells[names].Value is { } name)
            return name is not NameExpressionSyntax { Name.Tokens.Count: > 1 } && Text(tree, name) is var written && IsName(written) ? written : "";
        var text = key >= 0 && key < row.Cells.Count ? Text(tree, row.Cells[key].Value) : "";
        return text.Length == 0 || text.Length > ReservedNames.MaxLength ? "" : PascalCase.FromText(text);
    }

    private static string Text(SyntaxTree tree, ExpressionSyntax? value) => value switch
    {
        LiteralSyntax { Token: { Kind: TokenKind.String, IsMalformed: false } token } => StringText.GetValue(tree.Text, token),
        NameExpressionSyntax name when !name.Name.IsMissing => tree.GetText(name.Name.Tokens[name.Name.Tokens.Count - 1]),
        _ => "",
    };

    private static bool IsName(string text) => text.Length is > 0 and <= ReservedNames.MaxLength && CharacterFacts.IsIdentifierStart(text[0]) && text.All(CharacterFacts.IsIdentifierPart);

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
