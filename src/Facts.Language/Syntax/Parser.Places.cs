using Facts.Language.Diagnostics;

namespace Facts.Language.Syntax;

// Which line may stand where.
internal sealed partial class Parser
{
    private (BlockKind Kind, string Place) BodyOf(LineSyntax line) => line switch
    {
        // A declaration whose keyword is missing may have been another one: its lines are read, not judged.
        DeclarationSyntax { Keyword.IsMissing: true } => (BlockKind.Unknown, ""),
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

    private void CheckPlace(LineSyntax line, BlockKind kind, string place, bool isFirst)
    {
        if (line is NamespaceSyntax { Keyword.IsMissing: false } && kind == BlockKind.File && !isFirst)
            Report(Rules.Misplaced, ((NamespaceSyntax)line).Keyword.Span, "'namespace'", "here", "It stands before everything else in the file.");
        else if (!Allows(kind, line))
            Report(Rules.Misplaced, FirstToken(line).Span, NameOf(line), place, HintIn(kind));
    }

    private static bool Allows(BlockKind kind, LineSyntax line) => line is SkippedLineSyntax || kind switch
    {
        BlockKind.File => line is DeclarationSyntax or PolicySyntax,
        BlockKind.Group => line is (DeclarationSyntax and not NamespaceSyntax) or (ClauseSyntax and not (DisputedSyntax or DirectnessSyntax)),
        BlockKind.Source => line is SourceFieldSyntax || IsGeneral(line),
        BlockKind.Record => line is RecordFieldSyntax || IsGeneral(line),
        BlockKind.Table => line is TableHeaderSyntax or RowSyntax or ColumnSyntax || IsGeneral(line),
        BlockKind.Body => line is FieldSyntax or EntrySyntax or ElementSyntax || IsGeneral(line),
        BlockKind.Cite => line is TextClauseSyntax or DirectnessSyntax or ReviewedSyntax or AllowSyntax,
        BlockKind.Clauses => IsGeneral(line),
        BlockKind.Nothing => false,
        _ => true,
    };

    private static bool IsGeneral(LineSyntax line) => line is ClauseSyntax and not DirectnessSyntax;

    /// <summary>The first token that a line has; logarithmic, since a file may be nothing but misplaced lines.</summary>
    private SyntaxToken FirstToken(LineSyntax line)
    {
        var start = line.Span.Start;
        int low = 0, high = _tokens.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return _tokens[low];
    }

    private string NameOf(LineSyntax line) => line switch
    {
        RowSyntax or TableHeaderSyntax => "A table's row",
        ElementSyntax => "A list element",
        EntrySyntax => "A timeline entry",
        _ => $"'{Shorten(Text(FirstToken(line)))}'",
    };

    private static string HintIn(BlockKind kind) => kind switch
    {
        BlockKind.File => "At the top level stand namespace, policy, group, source, enum, unit, record, fact and table.",
        BlockKind.Group => "In a group stand declarations and citations.",
        BlockKind.Source => "A source has fields, such as title \"…\".",
        BlockKind.Record => "A record has fields, such as Name: string.",
        BlockKind.Table => "A table has rows between '|'.",
        BlockKind.Body => "Under a value stand its citations and what else is said of it.",
        BlockKind.Cite => "Under a citation stand note, translation, directness and reviewed.",
        BlockKind.Clauses => "Here stand citations and notes.",
        _ => "Indent it as the line above.",
    };

    private static string HintBehind(LineSyntax line) => line switch
    {
        SourceFieldSyntax => "A value with blanks stands in quotes.",
        CiteSyntax => "A citation is a source, locators such as page 12, and quotes.",
        FactSyntax { EqualsToken.IsMissing: true, Type: null } => "Write ':' before a type and '=' before a value.",
        FactSyntax { EqualsToken.IsMissing: true } => "Write '=' before the value.",
        _ => "The line should end here.",
    };
}
