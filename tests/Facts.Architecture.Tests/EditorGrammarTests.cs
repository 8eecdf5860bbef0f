using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Syntax;

namespace Facts.Architecture.Tests;

/// <summary>The grammar that editors colour by has the words of the lexer and the parser, and no others.</summary>
public sealed partial class EditorGrammarTests
{
    private const string Folder = "src/Facts/Editors/";

    /// <summary>The parser knows it as what another notation has for <c>..</c>, and the language does not have it.</summary>
    private const string Foreign = "to";

    private static readonly JsonElement Grammar = JsonDocument.Parse(RepositoryFiles.Read(Folder + "facts.tmLanguage.json")).RootElement;

    public static IEnumerable<TheoryDataRow<string>> Names => Grammar.GetProperty("repository").EnumerateObject().Select(item => new TheoryDataRow<string>(item.Name));

    [Fact]
    public void Keywords_are_those_of_the_lexer() => Assert.Equal(SyntaxFacts.Keywords.Order(StringComparer.Ordinal), WordsOf("keyword"));

    [Fact]
    public void Declarations_are_among_them() => Assert.Subset(SyntaxFacts.Keywords.ToHashSet(), WordsOf("declaration").ToHashSet());

    [Fact]
    public void Locators_are_those_of_the_language() => Assert.Equal(SyntaxFacts.LocatorTerms.Order(StringComparer.Ordinal), WordsOf("locator"));

    [Fact]
    public void Types_are_those_of_the_language() => Assert.Equal(SyntaxFacts.Types.Order(StringComparer.Ordinal), WordsOf("type", 1));

    [Fact]
    public void Values_and_functions_are_those_of_the_language()
    {
        Assert.Equal(SyntaxFacts.ValueWords.Order(StringComparer.Ordinal), WordsOf("value"));
        Assert.Equal(SyntaxFacts.FunctionNames.Order(StringComparer.Ordinal), WordsOf("function"));
    }

    /// <summary>Words within a line stand in the parser where it takes them.</summary>
    [Fact]
    public void Words_within_a_line_are_those_that_the_parser_takes()
    {
        var taken = RepositoryFiles.SourceFiles.Where(path => path.StartsWith("src/Facts.Language/Syntax/Parser", StringComparison.Ordinal))
            .SelectMany(path => Taken().Matches(RepositoryFiles.Read(path)).Select(match => match.Groups[1].Value))
            .Where(word => word != Foreign).Distinct();
        Assert.Equal(taken.Order(StringComparer.Ordinal), WordsOf("inner-keyword"));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_pattern_is_included_and_can_be_read(string name)
    {
        var text = RepositoryFiles.Read(Folder + "facts.tmLanguage.json");
        Assert.Contains($"\"#{name}\"", text, StringComparison.Ordinal);
        foreach (var key in (string[])["match", "begin"])
        {
            if (Grammar.GetProperty("repository").GetProperty(name).TryGetProperty(key, out var pattern))
                _ = new Regex(pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1));
        }
    }

    [Theory]
    [InlineData("keyword", "  cite Wire \"two\"", "cite")]
    [InlineData("keyword", "  review-by 2027-01-01", "review-by")]
    [InlineData("keyword", "  note = \"a field\"", null)]
    [InlineData("keyword", "  status: string", null)]
    [InlineData("keyword", "  notes", null)]
    [InlineData("declaration", "fact Officials = 2", "fact")]
    [InlineData("declaration", "  fact = 2", null)]
    [InlineData("locator", " page 12-13 \"two\"", "page")]
    [InlineData("inner-keyword", " \"two\" after \"expelled\"", "after")]
    [InlineData("value", "= unknown", "unknown")]
    [InlineData("value", "= Unknown.none", null)]
    [InlineData("function", "= round(A / B, 2)", "round")]
    public void A_pattern_finds_its_word(string name, string line, string? word)
    {
        var match = Regex.Match(line, Match(name), RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.Equal(word, match.Success ? match.Groups[1].Value : null);
    }

    [Theory]
    [InlineData("number", "6.67430(15)e-11")]
    [InlineData("number", "1_000")]
    [InlineData("number", "12.5%")]
    [InlineData("date", "2020-03-22T18:30Z")]
    [InlineData("date", "2020-03")]
    [InlineData("duration", "PT1H30M")]
    [InlineData("rule", "FACT0001")]
    [InlineData("comment", "// a comment")]
    [InlineData("documentation", "/// of what is below")]
    public void A_pattern_finds_a_literal_whole(string name, string text) => Assert.Equal(text, Regex.Match(text, Match(name), RegexOptions.None, TimeSpan.FromSeconds(1)).Value);

    [Fact]
    public void An_address_is_no_comment() => Assert.DoesNotMatch(Match("comment"), "  url \"https://example.org\"");

    [Fact]
    public void The_extension_names_the_grammar()
    {
        var extension = JsonDocument.Parse(RepositoryFiles.Read(Folder + "package.json")).RootElement.GetProperty("contributes");
        Assert.Equal("./facts.tmLanguage.json", extension.GetProperty("grammars")[0].GetProperty("path").GetString());
        Assert.Equal(Grammar.GetProperty("scopeName").GetString(), extension.GetProperty("grammars")[0].GetProperty("scopeName").GetString());
        Assert.Contains(Folder + "language-configuration.json", RepositoryFiles.All);
    }

    private static string Match(string name) => Grammar.GetProperty("repository").GetProperty(name).GetProperty("match").GetString()!;

    /// <summary>The words of a pattern's alternatives, in order: those of the first group of several, or of a later one.</summary>
    private static IEnumerable<string> WordsOf(string name, int group = 0) =>
        Alternatives().Matches(Match(name)).ElementAt(group).Groups[1].Value.Split('|').Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\(([a-z0-9-]+(?:\|[a-z0-9-]+)+)\)")]
    private static partial Regex Alternatives();

    [GeneratedRegex("(?:Take|Is)(?:Word|TypePrefix)\\(\"([a-z0-9]+)\"\\)")]
    private static partial Regex Taken();
}
