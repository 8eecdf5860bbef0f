using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

// Blocks: which lines stand under which.
internal sealed partial class Parser
{
    private bool IsDeeper(TextSpan inner, TextSpan outer)
    {
        if (SharesPrefix(inner, outer))
            return inner.Length > outer.Length;
        return Width(inner) > Width(outer);
    }

    private bool SharesPrefix(TextSpan a, TextSpan b) => string.CompareOrdinal(_text, a.Start, _text, b.Start, Math.Min(a.Length, b.Length)) == 0;

    /// <summary>Columns, a tab counting to the next multiple of four: only to go on where tabs and spaces are mixed, which is reported.</summary>
    private int Width(TextSpan indentation)
    {
        var width = 0;
        for (var i = indentation.Start; i < indentation.End; i++)
            width += _text[i] == '\t' ? 4 - (width % 4) : 1;
        return width;
    }

    /// <summary>The lines that are indented deeper than their parent; null where there are none.</summary>
    private BlockSyntax? ParseBlock(TextSpan? parent, BlockKind kind, string place, bool followsFinding)
    {
        if (_current.Kind == TokenKind.EndOfFile || !IsInBlock(parent))
            return null;
        if (_depth == MaxDepth)
            return SkipBlock(parent);

        _depth++;
        var block = new BlockState(kind, place, _lexer.Indentation, followsFinding);
        // Most blocks are a citation.
        var items = default(Few<SyntaxNode>);
        while (_current.Kind != TokenKind.EndOfFile && IsInBlock(parent))
            items.Add(ParseLine(parent, block));

        _depth--;
        return new BlockSyntax(items.ToArray());
    }

    private bool IsInBlock(TextSpan? parent) => parent == null || IsDeeper(_lexer.Indentation, parent.Value);

    /// <summary>What is wrong with a line's indentation; null where nothing is, or nothing that is to be said.</summary>
    private string? Align(TextSpan? parent, BlockState block, TextSpan line)
    {
        var misalignment = FindMisalignment(block.Indentation, line);
        if (block.IsFirst && !block.IsProvisional && parent != null && !SharesPrefix(parent.Value, line))
            misalignment = "This line is indented with tabs where the line above has spaces, or the other way round. Use the same in both.";
        if (misalignment == null || block.HasMisaligned)
            return null;
        if (!block.IsProvisional)
            return misalignment;
        block.Realign(line);
        return null;
    }

    private string? FindMisalignment(TextSpan block, TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (_text[i] is not (' ' or '\t'))
                return FormattableString.Invariant($"The character U+{(int)_text[i]:X4} stands in this indentation. Indent with spaces or tabs.");
        }

        if (!SharesPrefix(line, block))
            return "This line is indented with tabs where its block has spaces, or the other way round. Use the same in one block.";
        if (line.Length != block.Length)
            return FormattableString.Invariant($"This line is indented by {Columns(Width(line))}, the lines beside it by {Width(block)}. Align it with them.");
        return null;
    }

    private static string Columns(int width) => width == 1 ? "1 column" : FormattableString.Invariant($"{width} columns");

    /// <summary>Takes a block that is nested too deeply without looking into it.</summary>
    private BlockSyntax SkipBlock(TextSpan? parent)
    {
        _diagnostics.Add(new Diagnostic(Rules.TooDeep, _current.Span, MaxDepth));
        var tokens = new List<SyntaxToken>();
        while (_current.Kind != TokenKind.EndOfFile && !(_lexer.StartsLine && !IsInBlock(parent)))
            tokens.Add(Take());
        return new BlockSyntax([new SkippedLineSyntax(new SkippedSyntax(tokens))]);
    }
}
