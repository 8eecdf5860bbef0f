namespace Facts.Language.Tests.Syntax;

/// <summary>Lines that stand where they do not belong. Each text has the one mistake that is marked in it.</summary>
public sealed class LayoutErrorTests
{
    [Theory]
    [InlineData("group G\n\tfact A = 1\n[|  |]fact B = 2", "FACT1006", "This line is indented with tabs where its block has spaces, or the other way round. Use the same in one block.")]
    [InlineData("group G\n  fact A = 1\n[|\t|]fact B = 2", "FACT1006", "This line is indented with tabs where the line above has spaces, or the other way round. Use the same in both.")]
    [InlineData("group G\n\tfact A = 1\n[|        |]cite W", "FACT1006", "This line is indented with tabs where the line above has spaces, or the other way round. Use the same in both.")]
    [InlineData("group G\n  fact A = 1\n[| \t|]fact B = 2", "FACT1006", "This line is indented with tabs where the line above has spaces, or the other way round. Use the same in both.")]
    public void Tabs_and_spaces_are_not_mixed(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("group G\n    fact A = 1\n[|  |]fact B = 2", "FACT1006", "This line is indented by 2 columns, the lines beside it by 4. Align it with them.")]
    [InlineData("group G\n    fact A = 1\n      cite W\n[|   |]cite W\n  fact B = 2", "FACT1006", "This line is indented by 3 columns, the lines beside it by 4. Align it with them.")]
    [InlineData("  fact A = 1\n[||]fact B = 2", "FACT1006", "This line is indented by 0 columns, the lines beside it by 2. Align it with them.")]
    [InlineData("group G\n    fact A = 1\n      cite W\n[|   |]fact B = 2\n      cite W", "FACT1006", "This line is indented by 3 columns, the lines beside it by 4. Align it with them.")]
    [InlineData("group G\n  fact A = 1\n[| |]fact B = 2", "FACT1006", "This line is indented by 1 column, the lines beside it by 2. Align it with them.")]
    [InlineData("group G\n  /// One.\n[|    |]fact A = 1", "FACT1006", "This line is indented by 4 columns, the lines beside it by 2. Align it with them.")]
    [InlineData("group G\n    /// One.\n[|  |]fact A = 1", "FACT1006", "This line is indented by 2 columns, the lines beside it by 4. Align it with them.")]
    public void A_line_that_is_not_aligned_is_reported_once(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact A = 1\n  note \"x\"\n    [|note|] \"y\"", "FACT1008", "'note' does not belong under 'note'. Nothing stands under that line: indent this one less.")]
    [InlineData("fact A = 1\n  [|translation|] \"y\"", "FACT1008", "'translation' does not belong under 'fact'. It stands under the 'cite' whose quote it translates.")]
    [InlineData("group A\n  [|translation|] \"y\"", "FACT1008", "'translation' does not belong under 'group'. It stands under the 'cite' whose quote it translates.")]
    [InlineData("fact A = 1\n  cite W\n    [|also|] \"y\"", "FACT1008", "'also' does not belong under 'cite'. Under a citation stand note, translation, directness and reviewed.")]
    [InlineData("fact A = 1\n  status stated\n    [|cite|] W", "FACT1008", "'cite' does not belong under 'status'. Nothing stands under that line: indent this one less.")]
    [InlineData("namespace N\n  [|fact|] A = 1", "FACT1008", "'fact' does not belong under 'namespace'. A declaration stands at the top level or in a group: indent it less.")]
    [InlineData("policy a = 1\n  [|fact|] A = 1", "FACT1008", "'fact' does not belong under 'policy'. A declaration stands at the top level or in a group: indent it less.")]
    [InlineData("source S\n  title \"x\"\n    [|note|] \"y\"", "FACT1008", "'note' does not belong under 'title'. Nothing stands under that line: indent this one less.")]
    [InlineData("group G\n  fact A = 1\n   [|fact|] B = 2", "FACT1008", "'fact' does not belong under 'fact'. A declaration stands at the top level or in a group: indent it less.")]
    [InlineData("fact A = 1\n  [|fact|] B = 2\n    cite W\n  fact C = 3", "FACT1008", "'fact' does not belong under 'fact'. A declaration stands at the top level or in a group: indent it less.")]
    [InlineData("source S\n  [|fact|] X = 1", "FACT1008", "'fact' does not belong under 'source'. A declaration stands at the top level or in a group: indent it less.")]
    [InlineData("record R\n  [|fact|] X = 1", "FACT1008", "'fact' does not belong under 'record'. A declaration stands at the top level or in a group: indent it less.")]
    [InlineData("unit U\n  [|title|] \"x\"", "FACT1012", "A line cannot begin with 'title' here. Here stand citations and notes.")]
    [InlineData("group G\n  [|disputed|] 5", "FACT1008", "'disputed' does not belong under 'group'. It stands under the fact that is disputed.")]
    [InlineData("group G\n  [|-|] \"a\"", "FACT1008", "A list element does not belong under 'group'. In a group stand declarations, citations and notes.")]
    [InlineData("group G\n  [|||] a |", "FACT1008", "A table's row does not belong under 'group'. In a group stand declarations, citations and notes.")]
    [InlineData("[|cite|] W", "FACT1008", "'cite' does not belong at the top level. Indent it under the fact, table or group that it supports.")]
    [InlineData("[|disputed|] 5", "FACT1008", "'disputed' does not belong at the top level. At the top level stand namespace, policy, group, source, enum, unit, record, fact and table.")]
    [InlineData("fact A = 1\n  [|directness|] direct", "FACT1008", "'directness' does not belong under 'fact'. Under a value stand its citations, and what else is said of it.")]
    [InlineData("fact A = 1\n  cite W\n    [|cite|] V", "FACT1008", "'cite' does not belong under 'cite'. Under a citation stand note, translation, directness and reviewed.")]
    [InlineData("fact A = 1\n  [|\"quote\"|]", "FACT1001", "'\"quote\"' is not expected here. A value is one text; a quote stands behind 'cite' and its source.")]
    [InlineData("group G\n[|\"text\"|]", "FACT1001", "'\"text\"' is not expected here. A string that continues the line above is indented deeper than that line.")]
    public void A_line_under_something_that_takes_none_of_its_kind_is_told_where_it_stands(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact A = 1\n[|namespace|] N", "FACT1008", "'namespace' does not belong here. It stands before everything else in the file.")]
    [InlineData("namespace N\n[|namespace|] M", "FACT1008", "'namespace' does not belong here. It stands before everything else in the file.")]
    [InlineData("policy a = 1\n[|namespace|] N", "FACT1008", "'namespace' does not belong here. It stands before everything else in the file.")]
    [InlineData("group G\n  [|namespace|] N", "FACT1008", "'namespace' does not belong under 'group'. It stands before everything else in the file.")]
    public void A_namespace_stands_first(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("[|/// dangling|]", "FACT1008", "Documentation does not belong here. A '///' line stands above the declaration that it documents; write '//' for a comment.")]
    [InlineData("group G\n  [|/// dangling|]\nfact A = 1", "FACT1008", "Documentation does not belong here. A '///' line stands above the declaration that it documents; write '//' for a comment.")]
    [InlineData("fact A = 1\n  [|/// of a citation|]\n  cite W", "FACT1008", "Documentation does not belong here. A '///' line stands above the declaration that it documents; write '//' for a comment.")]
    [InlineData("[|/// of a namespace|]\nnamespace N", "FACT1008", "Documentation does not belong here. A '///' line stands above the declaration that it documents; write '//' for a comment.")]
    [InlineData("fact A = 1 [|///|] behind", "FACT1008", "Documentation does not belong at the end of a line. Put the '///' line above what it documents, or write '//' for a comment.")]
    [InlineData("enum E { A, [|///|] behind\n  B }", "FACT1008", "Documentation does not belong at the end of a line. Put the '///' line above what it documents, or write '//' for a comment.")]
    [InlineData("fact X = [\n  [|/// within|]\n  1]", "FACT1008", "Documentation does not belong here. A '///' line stands above the declaration that it documents; write '//' for a comment.")]
    [InlineData("[|/// of a policy|]\npolicy a = 1", "FACT1008", "Documentation does not belong here. A '///' line stands above the declaration that it documents; write '//' for a comment.")]
    public void Documentation_stands_above_a_declaration(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
