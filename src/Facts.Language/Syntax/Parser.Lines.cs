using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.CharacterFacts;
using static Facts.Language.Syntax.SyntaxMessages;

namespace Facts.Language.Syntax;

// What a line is, by its first word and what follows it.
internal sealed partial class Parser
{
    private LineSyntax ParseLineContent(BlockState block)
    {
        if (block.Kind == BlockKind.Table && LacksFirstBar())
            return ParseBarLine();
        switch (_current.Kind)
        {
            case TokenKind.Bar:
                return ParseBarLine();
            case TokenKind.Minus:
                return ParseElement();
            case TokenKind.Identifier or TokenKind.Duration:
                return ParseWordLine(block);
            case TokenKind.Equals when block.Kind == BlockKind.Body:
                return ParseField();
            case TokenKind.String:
                return SkipUnknownLine(block, "A string that continues the line above is indented deeper than that line.");
            case TokenKind.Date when block.Kind == BlockKind.Body:
                return SkipUnknownLine(block, "An entry of a timeline begins with 'from' or 'until'.");
            default:
                return SkipUnknownLine(block, HintIn(block.Kind));
        }
    }

    private SkippedLineSyntax SkipUnknownLine(BlockState block, string hint)
    {
        ReportUnexpected(hint);
        return SkipWholeLine(block);
    }

    private SkippedLineSyntax SkipWholeLine(BlockState block)
    {
        // A header that cannot be read is one all the same: the rows below it are not taken for another.
        if (block.Kind == BlockKind.Table && _columns == null)
            (_columns, _columnsKnown) = ([], false);
        return new SkippedLineSyntax(SkipLine());
    }

    private LineSyntax ParseWordLine(BlockState block)
    {
        var kind = block.Kind;
        var next = PeekBehindKey();
        var word = PeekKey();
        var isKeyword = SyntaxFacts.LineKeywords.TryGetValue(word, out var keyword) && !IsName(kind, keyword, next);
        if (isKeyword && !(kind == BlockKind.Source && IsSourceField(keyword, next)))
            return ParseKeywordLine(keyword, Take(LexMode.Key));
        if (kind == BlockKind.Source)
            return ParseSourceField();
        if (next is not ('=' or ':'))
            return ParseUnknownWord(block, word, next);
        if (kind == BlockKind.Record || (next == ':' && kind == BlockKind.Unknown))
            return ParseRecordField();
        if (kind is BlockKind.File or BlockKind.Group)
            return ParseWithoutKeyword(next == ':' && LooksLikeTable() ? LineKind.Table : LineKind.Fact, word);
        if (kind == BlockKind.Table && next == '=')
            return ParseWithoutKeyword(LineKind.Column, word);
        return ParseField();
    }

    /// <summary>A keyword is a name before '=' or ':', and where no declaration can stand and it is alone on its line.</summary>
    private static bool IsName(BlockKind block, LineKind keyword, char next)
    {
        if (next is '=' or ':')
            return !(block is BlockKind.File or BlockKind.Group && keyword <= LineKind.Table);
        return block == BlockKind.Body && IsAlone(next) && keyword <= LineKind.Table;
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
    private LineSyntax ParseUnknownWord(BlockState block, string word, char next)
    {
        if (_followsFinding && EndsString())
        {
            // The rest of a text that was begun on the line above, and not closed there.
            _lineReported = true;
            return SkipWholeLine(block);
        }

        var isAlone = IsAlone(next);
        var isField = isAlone && block.Kind is BlockKind.Body or BlockKind.Unknown;
        var isDeclaration = isAlone && block.Kind is BlockKind.File or BlockKind.Group;
        if (!isAlone && block.Kind is BlockKind.File or BlockKind.Group && BeginsFact(word))
        {
            var other = Take(LexMode.Key);
            Report(Rules.UnknownKeyword, other.Span, Shorten(word), Hint.Nearest("fact"));
            return ParseKeywordLine(LineKind.Fact, other);
        }

        if (!isAlone && word is "confirmed" or "stated" or "estimated" or "proposed" or "alleged" or "retracted" && SyntaxFacts.MayStandIn(block.Kind, LineKind.Status))
        {
            Report(Rules.UnknownKeyword, _current.Span, word, $"Write 'status {word}'.");
            return SkipWholeLine(block);
        }

        var nearest = isDeclaration || (isField && HasLineBelow(deeper: true)) ? null : NearestName.Find(word, SyntaxFacts.KeywordsIn(block.Kind));
        if (nearest != null)
        {
            var keyword = Take(LexMode.Key);
            Report(Rules.UnknownKeyword, keyword.Span, Shorten(word), Hint.Nearest(nearest));
            return ParseKeywordLine(SyntaxFacts.LineKeywords[nearest], keyword);
        }

        if (isField)
            return ParseField();
        if (block.Kind is BlockKind.File or BlockKind.Group && next == '{')
            return ParseWithoutKeyword(LineKind.Enum, word);
        if (isDeclaration || (block.Kind is BlockKind.File or BlockKind.Group && next == '"'))
            return ParseWithoutKeyword(InferDeclaration(block), word);
        if (block.Kind == BlockKind.Body && next == '"')
            return ParseField();
        if (block.Kind == BlockKind.Record)
            return ParseRecordField();
        Report(Rules.UnknownKeyword, _current.Span, Shorten(word), HintIn(block.Kind));
        return SkipWholeLine(block);
    }

    /// <summary><c>let X = 1</c>: a word that other languages write there, a name, and what only a fact has behind it.</summary>
    private bool BeginsFact(string word)
    {
        var name = SkipSpaces(_current.Start + word.Length);
        var end = KeyEnd(name);
        return end > name && PeekBehind(end) is '=' or ':' && NearestName.Find(word, SyntaxFacts.KeywordsIn(BlockKind.Group)) == null;
    }

    private LineSyntax ParseWithoutKeyword(LineKind? kind, string word)
    {
        var keyword = kind?.ToString().ToLowerInvariant();
        if (keyword == null)
            Report(Rules.Missing, _current.Span, "A keyword", $"Write 'group {Shorten(word)}' or 'source {Shorten(word)}'.");
        else
            Report(Rules.Missing, _current.Span, $"'{keyword}'", $"Write '{keyword} {Shorten(word)}'.");
        return ParseKeywordLine(kind ?? LineKind.Group, SyntaxToken.Missing(TokenKind.Key, _current.Start));
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
}
