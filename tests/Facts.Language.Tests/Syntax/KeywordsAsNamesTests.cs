using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>A word is a keyword only where the grammar has it.</summary>
public sealed class KeywordsAsNamesTests
{
    /// <summary>Every word that means something somewhere and is a name in C#.</summary>
    public static IEnumerable<TheoryDataRow<string>> Words => SyntaxFacts.Keywords
        .Where(word => !word.Contains('-', System.StringComparison.Ordinal))
        .Concat(["by", "over", "delimiter", "null", "in", "range", "partial", "exact", "after", "before", "on", "use", "sha256", "page", "unknown", "none", "true", "false", "P1D"])
        .Select(word => new TheoryDataRow<string>(word));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_names_a_fact(string word) => Assert.Equal(word, NameOf<FactSyntax>($"fact {word} = 5"));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_is_a_part_of_a_dotted_name(string word) => Assert.Equal($"{word}.{word}", NameOf<FactSyntax>($"fact {word}.{word}: int = 5"));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_names_a_group_a_source_a_record_and_a_unit(string word)
    {
        Assert.Equal(word, NameOf<GroupSyntax>($"group {word}\n  fact A = 1"));
        Assert.Equal(word, NameOf<SourceSyntax>($"source {word}\n  title \"t\""));
        Assert.Equal(word, NameOf<RecordSyntax>($"record {word}\n  A: int"));
        Assert.Equal(word, NameOf<UnitSyntax>($"unit {word} = 1 m"));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_names_a_field_with_a_value(string word)
    {
        var tree = Parse($"fact X: R\n  {word} = 5\n  {word}= 5\n  {word} =5");
        Assert.Equal(3, SyntaxWalk.NodesIn(tree.Root).OfType<FieldSyntax>().Count(field => tree.GetText(field.Name) == word));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_names_a_records_field(string word)
    {
        var tree = Parse($"record R\n  {word}: int\n  {word} : {word}");
        Assert.Equal(2, SyntaxWalk.NodesIn(tree.Root).OfType<RecordFieldSyntax>().Count(field => tree.GetText(field.Name) == word));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_names_a_disputed_field_a_qualifier_an_enum_member_and_a_column(string word)
    {
        var tree = Parse($"fact X: R\n  disputed {word} = 5\n  qualifier {word} = 5\nenum E {{ {word}, A }}\ntable T by {word}\n  | {word} | A: int |\n  | {word} | 1 |\n  column {word} = \"c\"");
        Assert.Equal(word, tree.GetText(Single<DisputedSyntax>(tree).Field));
        Assert.Equal(word, tree.GetText(Single<QualifierSyntax>(tree).Name));
        Assert.Equal(word, tree.GetText(SyntaxWalk.NodesIn(tree.Root).OfType<EnumMemberSyntax>().First().Name));
        Assert.Equal(word, tree.GetText(SyntaxWalk.NodesIn(tree.Root).OfType<HeaderCellSyntax>().First().Name));
        Assert.Equal(word, tree.GetText(Single<ColumnSyntax>(tree).Name));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_keyword_names_a_cited_source(string word)
    {
        var tree = Parse($"fact X = 5\n  cite {word} page 3 \"q\"\ntable T\n  | A | cite |\n  | 1 | {word} \"q\"; {word} |");
        Assert.All(SyntaxWalk.NodesIn(tree.Root).OfType<CitationSyntax>(), citation => Assert.Equal(word, Text(tree, citation.Source)));
    }

    /// <summary>Where only fields can stand, a word alone with lines below it is one, whatever it is called; a clause stays what it is.</summary>
    [Theory]
    [InlineData("group")]
    [InlineData("source")]
    [InlineData("table")]
    [InlineData("fact")]
    [InlineData("policy")]
    public void A_declarations_keyword_alone_under_a_fact_is_a_field(string word)
    {
        var tree = Parse($"fact X: R\n  {word}\n    A = 1");
        Assert.Contains(SyntaxWalk.NodesIn(tree.Root).OfType<FieldSyntax>(), field => tree.GetText(field.Name) == word && field.Body != null);
    }

    [Fact]
    public void Words_of_clauses_are_fields_of_a_source_where_a_value_follows()
    {
        var tree = Parse("source S\n  note plain\n  from \"x\"\n  table 3\n  status \"in press\"\n  column \"4\"\n  namespace x\n  cite W\n  status alleged");
        Assert.Equal(
            ["note", "from", "table", "status", "column", "namespace"],
            SyntaxWalk.NodesIn(tree.Root).OfType<SourceFieldSyntax>().Select(field => tree.GetText(field.Key)));
    }

    private static string NameOf<T>(string text)
        where T : DeclarationSyntax
    {
        var tree = Parse(text);
        return Text(tree, Single<T>(tree).Name);
    }

    private static T Single<T>(SyntaxTree tree)
        where T : SyntaxNode => Assert.Single(SyntaxWalk.NodesIn(tree.Root).OfType<T>());

    private static string Text(SyntaxTree tree, SyntaxNode node) => tree.Text.Substring(node.Span.Start, node.Span.Length);

    private static SyntaxTree Parse(string text)
    {
        var tree = SyntaxInvariants.Check(text);
        Assert.Empty(tree.Diagnostics);
        return tree;
    }
}
