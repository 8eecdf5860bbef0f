using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>How values are cut into tokens.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("104", "Number:104")]
    [InlineData("1_000_000", "Number:1_000_000")]
    [InlineData("0.16", "Number:0.16")]
    [InlineData("6.02214076e23", "Number:6.02214076e23")]
    [InlineData("1E-3", "Number:1E-3")]
    [InlineData("6.67430(15)e-11", "Number:6.67430(15)e-11")]
    [InlineData("1.054571817...e-34", "Number:1.054571817...e-34")]
    [InlineData("2%", "Number:2%")]
    [InlineData("2 %", "Number:2 Unit:%")]
    [InlineData("-40", "Minus:- Number:40")]
    [InlineData("0", "Number:0")]
    [InlineData("2020", "Number:2020")]
    [InlineData("2020-03", "Date:2020-03")]
    [InlineData("2020-03-22", "Date:2020-03-22")]
    [InlineData("2020-03-22T18:30Z", "Date:2020-03-22T18:30Z")]
    [InlineData("2020-03-22T18:30:05.5+02:00", "Date:2020-03-22T18:30:05.5+02:00")]
    [InlineData("2020 - 03 * 2", "Number:2020 Minus:- Number:03 Star:* Number:2")]
    [InlineData("P1D", "Duration:P1D")]
    [InlineData("PT1H30M", "Duration:PT1H30M")]
    [InlineData("P1Y2M3W4DT5H6M7.5S", "Duration:P1Y2M3W4DT5H6M7.5S")]
    [InlineData("PT", "Identifier:PT")]
    [InlineData("P1DT", "Identifier:P1DT")]
    [InlineData("P1H", "Identifier:P1H")]
    [InlineData("P1D2", "Identifier:P1D2")]
    [InlineData("P", "Identifier:P")]
    [InlineData("10..20", "Number:10 DotDot:.. Number:20")]
    [InlineData("10..<20", "Number:10 DotDotLess:..< Number:20")]
    [InlineData("..2.5", "DotDot:.. Number:2.5")]
    [InlineData("2.5..", "Number:2.5 DotDot:..")]
    [InlineData("5 km..10 km", "Number:5 Unit:km DotDot:.. Number:10 Unit:km")]
    [InlineData("5 m/s", "Number:5 Unit:m/s")]
    [InlineData("5 mm[Hg]", "Number:5 Unit:mm[Hg]")]
    [InlineData("5 {cells}/uL", "Number:5 Unit:{cells}/uL")]
    [InlineData("5 [in_i]", "Number:5 Unit:[in_i]")]
    [InlineData("5 mmol/(24.h)", "Number:5 Unit:mmol/(24.h)")]
    [InlineData("5 exact", "Number:5 Identifier:exact")]
    [InlineData("5 J.s exact", "Number:5 Unit:J.s Identifier:exact")]
    [InlineData("[5 km, 6 km]", "OpenBracket:[ Number:5 Unit:km Comma:, Number:6 Unit:km CloseBracket:]")]
    [InlineData("[5 mm[Hg]]", "OpenBracket:[ Number:5 Unit:mm[Hg] CloseBracket:]")]
    [InlineData("(5 km)", "OpenParenthesis:( Number:5 Unit:km CloseParenthesis:)")]
    [InlineData("A.B", "Identifier:A Dot:. Identifier:B")]
    [InlineData("A / B // C", "Identifier:A Slash:/ Identifier:B")]
    [InlineData("A//B", "Identifier:A Slash:/ Slash:/ Identifier:B")]
    [InlineData("\"a\" // \"b\"", "String:\"a\"")]
    public void A_value_is_cut_into_its_tokens(string value, string expected)
    {
        var tree = SyntaxInvariants.Check("fact X = " + value);
        var tokens = tree.Tokens.Where(token => token.Start >= 9 && !token.IsTrivia && token.Length > 0).Select(token => token.Kind + ":" + tree.GetText(token));
        Assert.Equal(expected, string.Join(" ", tokens));
    }

    [Theory]
    [InlineData("a//b", "Run:a//b")]
    [InlineData("https://example.org/a?b=c#d", "Run:https://example.org/a?b=c#d")]
    [InlineData("10.1000/182", "Run:10.1000/182")]
    [InlineData("978-3-16-148410-0", "Run:978-3-16-148410-0")]
    [InlineData("en-GB // English", "Run:en-GB")]
    [InlineData("2022-04", "Date:2022-04")]
    [InlineData("12", "Number:12")]
    [InlineData("12a", "Run:12a")]
    [InlineData("\"a b\"", "String:\"a b\"")]
    [InlineData("\"a\" sha256 \"b\"", "String:\"a\" Identifier:sha256 String:\"b\"")]
    public void A_sources_field_takes_one_run_date_number_or_string(string value, string expected)
    {
        var tree = SyntaxInvariants.Check("source S\n  f " + value);
        var tokens = tree.Tokens.Where(token => token.Start >= 13 && !token.IsTrivia && token.Length > 0).Select(token => token.Kind + ":" + tree.GetText(token));
        Assert.Equal(expected, string.Join(" ", tokens));
        Assert.Empty(tree.Diagnostics);
    }

    [Theory]
    [InlineData("// c", TokenKind.Comment)]
    [InlineData("//", TokenKind.Comment)]
    [InlineData("//// c", TokenKind.Comment)]
    [InlineData("/// d", TokenKind.Documentation)]
    [InlineData("///", TokenKind.Documentation)]
    [InlineData("  /// d", TokenKind.Documentation)]
    public void Three_slashes_at_a_lines_start_are_documentation_and_two_or_four_a_comment(string line, TokenKind expected)
    {
        var tree = SyntaxInvariants.Check(line + "\nfact X = 1");
        Assert.Equal(expected, tree.Tokens.First(token => token.Kind != TokenKind.WhiteSpace).Kind);
    }
}
