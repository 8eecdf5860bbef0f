using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.SyntaxMessages;

namespace Facts.Language.Syntax;

// Which line may stand where.
internal sealed partial class Parser
{
    private (BlockKind Kind, string Place) BodyOf(LineSyntax line) => line switch
    {
        GroupSyntax => (BlockKind.Group, "under 'group'"),
        SourceSyntax => (BlockKind.Source, "under 'source'"),
        RecordSyntax => (BlockKind.Record, "under 'record'"),
        TableSyntax => (BlockKind.Table, "under 'table'"),
        FactSyntax => (BlockKind.Body, "under 'fact'"),
        RowSyntax => (BlockKind.Body, "under a row"),
        FieldSyntax => (BlockKind.Body, "under a field"),
        EntrySyntax => (BlockKind.Body, "under an entry"),
        ElementSyntax => (BlockKind.Body, "under a list element"),
        DisputedSyntax => (BlockKind.Body, "under 'disputed'"),
        CiteSyntax { IsAgainst: false } => (BlockKind.Cite, "under 'cite'"),
        CiteSyntax => (BlockKind.Cite, "under 'against'"),
        EnumSyntax => (BlockKind.Clauses, "under 'enum'"),
        UnitSyntax => (BlockKind.Clauses, "under 'unit'"),
        RecordFieldSyntax => (BlockKind.Clauses, "under a field's type"),
        SkippedLineSyntax => (BlockKind.Unknown, ""),
        ClauseSyntax clause => (BlockKind.Nothing, $"under '{Text(clause.Keyword)}'"),
        NamespaceSyntax => (BlockKind.Nothing, "under 'namespace'"),
        PolicySyntax => (BlockKind.Nothing, "under 'policy'"),
        SourceFieldSyntax field => (BlockKind.Nothing, $"under '{Text(field.Key)}'"),
        _ => (BlockKind.Nothing, "under this line"),
    };

    private void CheckPlace(LineSyntax line, BlockState block, SyntaxToken first, string? misalignment)
    {
        var fits = Allows(block.Kind, line);
        var isLateNamespace = line is NamespaceSyntax { Keyword.IsMissing: false } && block is { Kind: BlockKind.File, IsFirst: false };
        if (misalignment != null && !_lineReported)
        {
            // A line that is neither here nor there: its indentation is the slip, not its place.
            block.HasMisaligned = true;
            Report(Rules.Indentation, _lineIndentation, misalignment);
        }
        else if (isLateNamespace)
        {
            Report(Rules.Misplaced, first.Span, "'namespace'", "here", "It stands before everything else in the file.");
        }
        else if (!fits && block.HasMisplaced)
        {
            _lineReported = true;
        }
        else if (!fits)
        {
            Report(Rules.Misplaced, first.Span, NameOf(line, first), block.Place, HintFor(line, block.Kind));
        }

        block.HasMisplaced |= !fits || line is DeclarationSyntax { Keyword.IsMissing: true };
    }

    private bool Allows(BlockKind kind, LineSyntax line) => line is SkippedLineSyntax || kind switch
    {
        BlockKind.File => line is DeclarationSyntax or PolicySyntax,
        BlockKind.Group => line is DeclarationSyntax and not NamespaceSyntax || (IsGeneral(line) && line is not DisputedSyntax),
        BlockKind.Source => line is SourceFieldSyntax || IsGeneral(line),
        BlockKind.Record => line is RecordFieldSyntax || IsGeneral(line),
        BlockKind.Table => line is TableHeaderSyntax or RowSyntax or ColumnSyntax || IsGeneral(line),
        BlockKind.Body => line is FieldSyntax or EntrySyntax or ElementSyntax || IsGeneral(line),
        BlockKind.Cite => line is DirectnessSyntax or ReviewedSyntax or AllowSyntax || (line is TextClauseSyntax && !IsText(line, "also")),
        BlockKind.Clauses => IsGeneral(line),
        BlockKind.Nothing => false,
        _ => true,
    };

    /// <summary>Whether the line that begins here is one that a block of that kind takes, as far as its first word tells.</summary>
    private bool Fits(BlockKind block) => _current.Kind switch
    {
        TokenKind.Bar => block == BlockKind.Table && !_followsFinding,
        TokenKind.Minus => block == BlockKind.Body,
        TokenKind.Identifier or TokenKind.Duration => FitsWord(block, PeekKey(), PeekBehindKey()),
        _ => false,
    };

    private bool FitsWord(BlockKind block, string word, char next)
    {
        if (next is '=' or ':')
        {
            // A declaration's keyword is none of its own name: 'fact = 5' lacks one.
            var isDeclaration = block is BlockKind.File or BlockKind.Group && SyntaxFacts.LineKeywords.TryGetValue(word, out var declared) && SyntaxFacts.IsDeclaration(declared);
            return isDeclaration || (next == '=' ? block == BlockKind.Body : block == BlockKind.Record);
        }

        if (!IsAlone(next) && NearestName.Find(word, SyntaxFacts.KeywordsIn(block)) != null)
            return true;
        if (!SyntaxFacts.LineKeywords.TryGetValue(word, out var kind) || (block == BlockKind.Source && IsSourceField(kind, next)))
            return block == BlockKind.Source ? !IsAlone(next) : block is BlockKind.Body or BlockKind.File or BlockKind.Group && IsAlone(next) && HasLineBelow(deeper: true);
        return SyntaxFacts.MayStandIn(block, kind);
    }

    private bool IsGeneral(LineSyntax line) => line is ClauseSyntax and not DirectnessSyntax && !IsText(line, "translation");

    private bool IsText(LineSyntax line, string keyword) => line is TextClauseSyntax clause && Text(clause.Keyword) == keyword;

    private string NameOf(LineSyntax line, SyntaxToken first) => line switch
    {
        RowSyntax or TableHeaderSyntax => "A table's row",
        ElementSyntax => "A list element",
        EntrySyntax => "A timeline entry",
        _ => $"'{Shorten(PeekKey(first))}'",
    };

    private string HintFor(LineSyntax line, BlockKind kind) => line switch
    {
        NamespaceSyntax => "It stands before everything else in the file.",
        SourceSyntax when kind is BlockKind.Body => "The source of a value is named by 'cite'.",
        DeclarationSyntax when kind is not (BlockKind.File or BlockKind.Group) => "A declaration stands at the top level or in a group: indent it less.",
        TextClauseSyntax when IsText(line, "translation") => "It stands under the 'cite' whose quote it translates.",
        CiteSyntax when kind is BlockKind.File => "Indent it under the fact, table or group that it supports.",
        DisputedSyntax when kind is BlockKind.Group => "It stands under the fact that is disputed.",
        _ => HintIn(kind),
    };

    private static string HintIn(BlockKind kind) => kind switch
    {
        BlockKind.File => "At the top level stand namespace, policy, group, source, enum, unit, record, fact and table.",
        BlockKind.Group => "In a group stand declarations, citations and notes.",
        BlockKind.Source => "A source has fields, such as title \"…\".",
        BlockKind.Record => "A record has fields, such as Name: string.",
        BlockKind.Table => "A table has rows between '|', citations and notes.",
        BlockKind.Body => "Under a value stand its citations, and what else is said of it.",
        BlockKind.Cite => "Under a citation stand note, translation, directness and reviewed.",
        BlockKind.Clauses => "Here stand citations and notes.",
        _ => "Nothing stands under that line: indent this one less.",
    };

    /// <summary>What to do about the token behind a line that is whole without it.</summary>
    private string HintBehind(LineSyntax line)
    {
        if (_current.Kind is TokenKind.OpenBrace or TokenKind.Colon or TokenKind.Equals && BodyOf(line).Kind is BlockKind.Group or BlockKind.Source or BlockKind.Record or BlockKind.Table)
            return "What belongs to it stands on the lines below, indented deeper.";
        if (line is not EntrySyntax { Value: null } && FindNumberHint() is { } hint)
            return hint;
        return line switch
        {
            SourceFieldSyntax field => HintBehind(field),
            SourceSyntax { Name.Tokens.Count: 1 } source when _current.Kind == TokenKind.Identifier => $"A name is one word. Write {Shorten(InPascalCase(Text(source.Name.Tokens[0]) + "-" + Text(_current)))}.",
            StatusSyntax when IsWord("by") => "Who says so stands on a line of its own: according-to \"…\".",
            CiteSyntax when FollowsEmptyString() => "A quote stands in one pair of \"; a \" within it is written \\\".",
            CiteSyntax => "A citation is a source, locators such as page 12, and quotes.",
            EntrySyntax { Value: null } => "An entry is written from DATE until DATE = VALUE.",
            TableSyntax => "Behind a table's name stand its type, by, over and from, in this order, columns separated by commas.",
            FactSyntax { EqualsToken.IsMissing: true, Type: null } => "Write ':' before a type and '=' before a value.",
            FactSyntax { EqualsToken.IsMissing: true } => "Write '=' before the value; a list's type is written string[].",
            UnitSyntax { EqualsToken.IsMissing: true } => "Write '=' before the value.",
            FactSyntax or FieldSyntax when _current.Kind == TokenKind.String => "A value is one text; a quote stands behind 'cite' and its source.",
            FactSyntax { Value: LiteralSyntax { Token.Kind: TokenKind.Date } } when _current.Kind == TokenKind.Number => "A date-time is written 2020-03-22T18:30Z.",
            _ => "The line should end here.",
        };
    }

    private string HintBehind(SourceFieldSyntax field) => Text(field.Key) switch
    {
        "published" or "accessed" or "review-by" => "A date is written 2020-03-22, 2020-03 or 2020.",
        "author" or "archived" or "editor" or "translator" when _current.Kind == TokenKind.String => $"Another one stands on a line of its own: {Text(field.Key)} \"…\".",
        _ when _current.Kind == TokenKind.String => "A field has one value.",
        _ => "A value with blanks stands in quotes.",
    };

    /// <summary><c>""as we saw""</c></summary>
    private bool FollowsEmptyString() => _current.Start == _previousEnd && _previousEnd > 1 && _text[_previousEnd - 1] == '"' && _text[_previousEnd - 2] == '"';

    /// <summary>What to do about a token behind a number, or a name, that reads on as another notation does; null about any other.</summary>
    private string? FindNumberHint()
    {
        if (_current.Kind == TokenKind.Colon && StartsWith(_current.Start, "://"))
            return "An address stands in quotes.";
        if (_previousEnd == 0 || !CharacterFacts.IsDigit(_text[_previousEnd - 1]))
            return null;
        if (_current.Kind == TokenKind.Colon)
            return "A time of day follows its date: 2020-03-22T18:30Z.";
        if (IsForeignRange())
            return "A range is written 10..20.";
        return _current.Kind == TokenKind.Number && _current.Length == 3 ? "Digits are grouped by '_', without blanks: 1_000." : null;
    }
}
