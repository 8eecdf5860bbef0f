using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>The widths of the columns of one block: a table's cells, the keys of a source, the names of a record's fields.</summary>
internal sealed class ColumnLayout
{
    /// <summary>A wider cell or key does not push the others.</summary>
    private const int MaxWidth = 60;

    private readonly Dictionary<LineSyntax, string[]> _cells = [];
    private readonly List<int> _widths = [];
    private int _keyWidth;

    private ColumnLayout()
    {
    }

    public static ColumnLayout Measure(SyntaxTree tree, Spacing spacing, IEnumerable<LineSyntax> lines)
    {
        var layout = new ColumnLayout();
        foreach (var line in lines)
        {
            if (Key(line) is { } key)
                layout._keyWidth = Math.Max(layout._keyWidth, Math.Min(DisplayWidth.Of(tree.GetText(key)), MaxWidth / 2));
            else if (Cells(line) is { } cells && cells.Select(cell => Print(tree, spacing, cell)).ToArray() is var texts && texts.All(text => text != null))
                layout._cells.Add(line, texts!);
        }

        foreach (var texts in layout._cells.Values)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                if (layout._widths.Count == i)
                    layout._widths.Add(0);
                if (DisplayWidth.Of(texts[i]) is var width && width <= MaxWidth)
                    layout._widths[i] = Math.Max(layout._widths[i], width);
            }
        }

        return layout;
    }

    /// <summary>Prints a line of a table with its columns aligned; false for any other line, and one that does not stand on a single line.</summary>
    public bool TryPrint(LineSyntax line, StringBuilder output)
    {
        if (!_cells.TryGetValue(line, out var texts))
            return false;
        output.Append('|');
        for (var i = 0; i < texts.Length; i++)
            output.Append(' ').Append(texts[i]).Append(' ', Math.Max(0, _widths[i] - DisplayWidth.Of(texts[i]))).Append(" |");
        return true;
    }

    /// <summary>The blanks behind the key of a source's field, and behind the colon of a record's; null behind any other token.</summary>
    public int? BlanksBehind(SyntaxTree tree, LineSyntax line, SyntaxToken left)
    {
        var end = line is RecordFieldSyntax field ? field.Colon : Key(line);
        return Key(line) is { } key && left.Index == end?.Index ? Math.Max(1, _keyWidth + 1 - DisplayWidth.Of(tree.GetText(key))) : null;
    }

    private static SyntaxToken? Key(LineSyntax line) => line switch
    {
        SourceFieldSyntax { Key.IsMissing: false } field => field.Key,
        RecordFieldSyntax { Name.IsMissing: false } field => field.Name,
        _ => null,
    };

    private static IEnumerable<SyntaxNode>? Cells(LineSyntax line) => line switch
    {
        TableHeaderSyntax header => header.Cells,
        RowSyntax row => row.Cells,
        _ => null,
    };

    /// <summary>A cell without its bar; null where a line ends or a comment stands within.</summary>
    private static string? Print(SyntaxTree tree, Spacing spacing, SyntaxNode cell)
    {
        var tokens = TokenCollector.Of(cell);
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && HasBreak(tree, tokens[i - 1], tokens[i]))
                return null;
            if (i == tokens.Count - 1 && tokens[i].Kind == TokenKind.Bar)
                break;
            if (i > 0 && spacing.HasBlank(tokens[i - 1], tokens[i]))
                text.Append(' ');
            text.Append(tree.GetText(tokens[i]));
        }

        return text.ToString() is var result && result.IndexOf('\n') < 0 && result.IndexOf('\r') < 0 ? result : null;
    }

    private static bool HasBreak(SyntaxTree tree, SyntaxToken left, SyntaxToken right)
    {
        for (var i = left.Index + 1; i < right.Index; i++)
        {
            if (tree.Tokens[i].Kind is TokenKind.EndOfLine or TokenKind.Comment)
                return true;
        }

        return false;
    }
}
