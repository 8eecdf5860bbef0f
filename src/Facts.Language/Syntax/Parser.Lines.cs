using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

// What a line is, by its first word and what follows it.
internal sealed partial class Parser
{
    private LineSyntax ParseLineContent(BlockKind block, string place)
    {
        switch (_current.Kind)
        {
            case TokenKind.Bar:
                return ParseBarLine();
            case TokenKind.Minus:
                return ParseElement();
            case TokenKind.Identifier or TokenKind.Duration:
                return ParseWordLine(block, place);
            case TokenKind.String:
                return SkipUnknownLine(block, "A string that continues the line above is indented deeper than that line.");
            default:
                return SkipUnknownLine(block, HintIn(block));
        }
    }

    private SkippedLineSyntax SkipUnknownLine(BlockKind block, string hint)
    {
        if (block != BlockKind.Unknown)
            ReportUnexpected(hint);
        // A header that cannot be read is one all the same: the rows below it are not taken for another.
        if (block == BlockKind.Table)
            _columns ??= [];
        return new SkippedLineSyntax(SkipLine());
    }

    private LineSyntax ParseWordLine(BlockKind block, string place)
    {
        var next = PeekBehindKey();
        var isName = next is '=' or ':';
        var word = PeekKey();
        // Where no declaration can stand, a word alone is a field with its block below, whatever it is called.
        if (block == BlockKind.Body && IsAlone(next) && SyntaxFacts.LineKeywords.TryGetValue(word, out var declared) && declared <= LineKind.Table)
            return ParseField();
        if (!isName && SyntaxFacts.LineKeywords.TryGetValue(word, out var keyword) && !(block == BlockKind.Source && IsSourceField(keyword, next)))
            return ParseKeywordLine(keyword, Take(LexMode.Key));
        if (block == BlockKind.Source)
            return ParseSourceField();
        if (isName && next == ':' && block is BlockKind.Record or BlockKind.Unknown)
            return ParseRecordField();
        if (isName && block is BlockKind.File or BlockKind.Group)
            return ParseWithoutKeyword(LineKind.Fact, "'fact'", $"Write 'fact {word}'.");
        if (isName)
            return ParseField();

        return ParseUnknownWord(block, word, next);
    }

    /// <summary>Some clauses' words are fields of a source too; a status there is one where a text follows.</summary>
    private static bool IsSourceField(LineKind keyword, char next) => keyword switch
    {
        LineKind.Cite or LineKind.Against or LineKind.Allow or LineKind.Reviewed or LineKind.Valid or LineKind.Qualifier or LineKind.Disputed
            or LineKind.AccordingTo or LineKind.Also => false,
        LineKind.Status => next == '"',
        LineKind.Fact or LineKind.Group or LineKind.Source or LineKind.Record => !IsIdentifierStart(next),
        _ => true,
    };

    private static bool IsAlone(char next) => IsLineEnd(next) || next == '\0';

    /// <summary>A word that begins no line: a keyword misspelt or left out, or a field without its value.</summary>
    private LineSyntax ParseUnknownWord(BlockKind block, string word, char next)
    {
        var isAlone = IsAlone(next);
        if (isAlone && block is BlockKind.Body or BlockKind.Unknown)
            return ParseField();

        var nearest = isAlone ? null : NearestName.Find(word, SyntaxFacts.KeywordsIn(block));
        if (nearest != null)
        {
            var keyword = Take(LexMode.Key);
            if (block != BlockKind.Unknown)
                Report(Rules.UnknownKeyword, keyword.Span, Shorten(word), $"Is '{nearest}' meant?");
            return ParseKeywordLine(SyntaxFacts.LineKeywords[nearest], keyword);
        }

        if (block is BlockKind.File or BlockKind.Group)
        {
            if (next == '{')
                return ParseWithoutKeyword(LineKind.Enum, "'enum'", $"Write 'enum {word}'.");
            if (isAlone)
                return ParseWithoutKeyword(LineKind.Group, "A keyword", $"Write 'group {word}' or 'source {word}'.");
        }

        if (block == BlockKind.Body && next == '"')
            return ParseField();
        if (block == BlockKind.Record)
            return ParseRecordField();
        return SkipUnknownWord(block, word);
    }

    private SkippedLineSyntax SkipUnknownWord(BlockKind block, string word)
    {
        if (block != BlockKind.Unknown)
            Report(Rules.UnknownKeyword, _current.Span, Shorten(word), HintIn(block));
        if (block == BlockKind.Table)
            _columns ??= [];
        return new SkippedLineSyntax(SkipLine());
    }

    private LineSyntax ParseWithoutKeyword(LineKind kind, string what, string hint)
    {
        Report(Rules.Missing, _current.Span, what, hint);
        return ParseKeywordLine(kind, SyntaxToken.Missing(TokenKind.Key, _current.Start));
    }

    private LineSyntax ParseKeywordLine(LineKind kind, SyntaxToken keyword) => kind switch
    {
        LineKind.Namespace => new NamespaceSyntax(keyword, ParseName("A name", "Write a name behind 'namespace', such as Roads.Tolls.")),
        LineKind.Policy => ParsePolicy(keyword),
        LineKind.Group => new GroupSyntax(keyword, ParseName("A name", "Write the group's name behind 'group'.")),
        LineKind.Source => ParseSource(keyword),
        LineKind.Enum => ParseEnum(keyword),
        LineKind.Unit => ParseUnit(keyword),
        LineKind.Record => new RecordSyntax(keyword, ParseName("A name", "Write the record's name behind 'record'.")),
        LineKind.Fact => ParseFact(keyword),
        LineKind.Table => ParseTable(keyword),
        LineKind.Column => ParseColumn(keyword),
        LineKind.From or LineKind.Until => ParseEntry(kind, keyword),
        _ => ParseClause(kind, keyword),
    };

    /// <summary>The word at the current token, inner hyphens and points included, whatever the token's kind.</summary>
    private string PeekKey() => _text.Substring(_current.Start, KeyEnd() - _current.Start);

    private int KeyEnd()
    {
        var end = _current.Start;
        while (end < _text.Length && IsIdentifierPart(_text[end]))
            end++;
        while (end + 1 < _text.Length && _text[end] is '-' or '.' && IsIdentifierStart(_text[end + 1]))
        {
            end++;
            while (end < _text.Length && IsIdentifierPart(_text[end]))
                end++;
        }

        return end;
    }

    /// <summary>The first character behind that word and the blanks after it; a line end where nothing follows or only a comment does.</summary>
    private char PeekBehindKey()
    {
        var end = KeyEnd();
        while (end < _text.Length && IsSpace(_text[end]))
            end++;
        if (end >= _text.Length)
            return '\0';
        return _text[end] == '/' && end + 1 < _text.Length && _text[end + 1] == '/' && IsSpace(_text[end - 1]) ? '\n' : _text[end];
    }
}
