using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>The column names of the table being parsed; null before its header.</summary>
    private List<string>? _columns;
    private bool _inCell;

    /// <summary>Whether the table begun last names the record of its rows.</summary>
    private bool _hasRecord;

    /// <summary>False where the header has a finding: which column a cell stands in is then a guess.</summary>
    private bool _columnsKnown = true;

    private TableSyntax ParseTable(SyntaxToken keyword)
    {
        var name = ParseName("A name", "Write the table's name behind 'table'.");
        var type = ParseTypeAnnotation();
        _hasRecord = type != null;
        var keys = IsWord("by") ? ParseTableKeys() : null;
        var over = IsWord("over") ? new TableOverSyntax(Take(), ExpectIdentifier("A column", "Write the column of the dates behind 'over'.")) : null;
        var file = IsWord("from") ? ParseTableFile() : null;
        return new TableSyntax(keyword, name, type, keys, over, file);
    }

    private TableKeysSyntax ParseTableKeys()
    {
        var keyword = Take();
        var names = new List<SyntaxToken> { ExpectIdentifier("A column", "Write the column of the key behind 'by'.") };
        while (_current.Kind == TokenKind.Comma && !AtLineEnd)
        {
            names.Add(Take());
            names.Add(ExpectIdentifier("A column", "Write a column behind the comma."));
        }

        return new TableKeysSyntax(keyword, names);
    }

    private TableFileSyntax ParseTableFile()
    {
        var keyword = Take();
        var path = ExpectString("A path", "Write the data file's path in quotes behind 'from'.");
        var delimiterKeyword = TakeWord("delimiter");
        var delimiter = delimiterKeyword.IsMissing ? NoToken(TokenKind.String) : ExpectString("A delimiter", "Write it in quotes behind 'delimiter'.");
        return new TableFileSyntax(keyword, path, delimiterKeyword, delimiter);
    }

    private ColumnSyntax ParseColumn(SyntaxToken keyword)
    {
        var name = ExpectIdentifier("A column", "Write the column's name behind 'column'.");
        var equals = Expect(TokenKind.Equals, "'='", "Write '=' and the column's name in the data file.");
        var title = ExpectString("A name", "Write the column's name in the data file, in quotes.");
        var nullKeyword = TakeWord("null");
        var nullText = nullKeyword.IsMissing ? NoToken(TokenKind.String) : ExpectString("A text", "Write the text that means null, in quotes.");
        return new ColumnSyntax(keyword, name, equals, title, nullKeyword, nullText);
    }

    /// <summary>The first <c>|</c> line of a table is its header, all others are rows.</summary>
    private LineSyntax ParseBarLine()
    {
        var bar = _current.Kind == TokenKind.Bar ? Take() : SyntaxToken.Missing(TokenKind.Bar, _current.Start);
        if (bar.IsMissing)
            Report(Rules.Missing, _current.Span, "'|'", "A row begins with '|'.");
        if (IsRuler())
        {
            ReportUnexpected("No line stands between a table's header and its rows. Remove it.");
            return new SkippedLineSyntax(new SkippedSyntax([bar, .. SkipLine()?.Tokens ?? []]));
        }

        _inCell = true;
        var isHeader = _columns == null;
        LineSyntax line = isHeader ? ParseHeader(bar) : ParseRow(bar);
        if (isHeader)
            _columnsKnown = !_lineReported;
        _inCell = false;
        return line;
    }

    /// <summary><c>|---|---|</c>, which Markdown has below a header.</summary>
    private bool IsRuler()
    {
        if (_current.Kind != TokenKind.Minus && _current.Kind != TokenKind.Colon)
            return false;
        var i = _current.Start;
        while (i < _text.Length && (_text[i] is '-' or '|' or ':' or '+' || CharacterFacts.IsSpace(_text[i])))
            i++;
        return i == _text.Length || CharacterFacts.IsLineEnd(_text[i]);
    }

    private TableHeaderSyntax ParseHeader(SyntaxToken bar)
    {
        _columns = [];
        var cells = new List<HeaderCellSyntax>();
        do
        {
            var name = ExpectIdentifier("A column", "Write the column's name between the bars.");
            var type = ParseTypeAnnotation();
            // 'Cite' is reported, and its cells are read as what they are meant to be. In a table of records a field may be called that.
            var isMeantAsCite = !_hasRecord && type == null && string.Equals(Text(name), "cite", System.StringComparison.OrdinalIgnoreCase);
            _columns.Add(isMeantAsCite ? "cite" : Text(name));
            cells.Add(new HeaderCellSyntax(name, type, SkipCell("A column has a name and perhaps a type; '|' ends it."), ExpectBar()));
        }
        while (!AtLineEnd);
        return new TableHeaderSyntax(bar, cells);
    }

    private RowSyntax ParseRow(SyntaxToken bar)
    {
        var cells = new List<CellSyntax>();
        do
        {
            var citations = new List<CitationSyntax>();
            var isEmpty = AtLineEnd || _current.Kind == TokenKind.Bar;
            ExpressionSyntax? value = null;
            if (!isEmpty && IsCitation(cells.Count))
                ParseCitations(citations);
            else if (!isEmpty)
                value = ParseValue();
            cells.Add(new CellSyntax(value, citations, SkipCell("A cell holds one value; '|' ends it."), ExpectBar()));
        }
        while (!AtLineEnd);
        return new RowSyntax(bar, cells);
    }

    /// <summary>Whether a cell holds citations: by its column's name, or by its look where the names are not known.</summary>
    private bool IsCitation(int column)
    {
        if (_columnsKnown)
            return _columns != null && column < _columns.Count && string.Equals(_columns[column], "cite", System.StringComparison.Ordinal);
        return _current.Kind == TokenKind.Identifier && PeekBehindKey() is var next && (next is '"' or ';' || CharacterFacts.IsIdentifierStart(next));
    }

    /// <summary>In a table: whether a line that does not begin with '|' has one further on, and no keyword that explains it.</summary>
    private bool LacksFirstBar()
    {
        if (_current.Kind == TokenKind.Bar)
            return false;
        if (_current.Kind == TokenKind.Identifier && SyntaxFacts.LineKeywords.ContainsKey(PeekKey()) && PeekBehindKey() is not ('|' or ':'))
            return false;
        for (var i = _current.End; i < _text.Length && !CharacterFacts.IsLineEnd(_text[i]); i++)
        {
            if (_text[i] == '|')
                return true;
        }

        return false;
    }

    private void ParseCitations(List<CitationSyntax> citations)
    {
        while (true)
        {
            var citation = ParseCitation(inCell: true);
            citations.Add(citation);
            if (citation.Semicolon.IsMissing || AtLineEnd || _current.Kind == TokenKind.Bar)
                return;
        }
    }

    private SyntaxToken ExpectBar() => Expect(TokenKind.Bar, "'|'", "A row ends with '|', and its cells are separated by it.");

    private SkippedSyntax? SkipCell(string hint)
    {
        if (AtLineEnd || _current.Kind == TokenKind.Bar)
            return null;
        ReportUnexpected(hint);
        var tokens = new List<SyntaxToken>();
        while (!AtLineEnd && _current.Kind != TokenKind.Bar)
            tokens.Add(TakeSkipped());
        return new SkippedSyntax(tokens);
    }
}
