using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>
/// How deep each comment on a line of its own stands: as deep as the line that follows it, or deeper, and then it belongs to what stands above.
/// Found out in the order of the text, before anything is sorted.
/// </summary>
internal sealed class CommentPlaces
{
    private readonly SyntaxTree _tree;
    private readonly Dictionary<int, int> _depths = [];

    /// <summary>How far the line read last is indented, and those that it stands under.</summary>
    private readonly List<int> _path = [];

    private CommentPlaces(SyntaxTree tree) => _tree = tree;

    public static CommentPlaces Find(SyntaxTree tree)
    {
        var places = new CommentPlaces(tree);
        if (tree.Root.Body is { } body)
            places.Visit(body, 0);
        places.AddBefore(tree.Root.EndOfFile, 0);
        return places;
    }

    /// <summary>The comments on lines of their own between a token and the next, with their depths; none is deeper than the one before.</summary>
    public IEnumerable<(SyntaxToken Comment, int Depth)> Behind(int token)
    {
        for (var i = token + 1; i < _tree.Tokens.Count && _tree.Tokens[i].IsTrivia; i++)
        {
            if (_depths.TryGetValue(i, out var depth))
                yield return (_tree.Tokens[i], depth);
        }
    }

    private void Visit(BlockSyntax block, int depth)
    {
        foreach (var line in block.Items.OfType<LineSyntax>())
        {
            var documentation = line.Documentation?.Lines ?? [];
            var tokens = TokenCollector.OfLine(line);
            var first = documentation.Count > 0 ? documentation[0] : tokens[0];
            AddBefore(first, depth);
            _path.RemoveRange(depth, _path.Count - depth);
            // A comment below documentation belongs to what is documented, however deep it stands.
            foreach (var token in documentation.Skip(1).Concat(tokens.Take(documentation.Count > 0 ? 1 : 0)))
                AddBefore(token, depth);
            _path.Add(Indentation(tokens.Count > 0 ? tokens[0] : first));
            if (line.Body != null)
                Visit(line.Body, depth + 1);
        }
    }

    private void AddBefore(SyntaxToken token, int depth)
    {
        var first = token.Index;
        while (first > 0 && _tree.Tokens[first - 1].IsTrivia)
            first--;
        // What stands before the first line end belongs to the line above.
        var isOwnLine = first == 0;
        var limit = int.MaxValue;
        for (var i = first; i < token.Index; i++)
        {
            if (_tree.Tokens[i].Kind == TokenKind.Comment && isOwnLine)
                _depths.Add(i, limit = Math.Min(limit, DepthOf(_tree.Tokens[i], depth)));
            isOwnLine |= _tree.Tokens[i].Kind == TokenKind.EndOfLine;
        }
    }

    private int DepthOf(SyntaxToken comment, int next)
    {
        var column = Indentation(comment);
        // Deeper than a line that has nothing below it: the comment is about that line.
        if (_path.Count > next && column > _path[_path.Count - 1])
            return _path.Count;
        var depth = _path.Count - 1;
        while (depth > next && _path[depth] > column)
            depth--;
        return Math.Max(depth, next);
    }

    /// <summary>Columns up to a token that begins its line, a tab counting to the next multiple of four.</summary>
    private int Indentation(SyntaxToken token)
    {
        var start = token.Start;
        while (start > 0 && !CharacterFacts.IsLineEnd(_tree.Text[start - 1]))
            start--;
        var width = 0;
        for (var i = start; i < token.Start; i++)
            width += _tree.Text[i] == '\t' ? 4 - (width % 4) : _tree.Text[i] == '\uFEFF' ? 0 : 1;
        return width;
    }
}
