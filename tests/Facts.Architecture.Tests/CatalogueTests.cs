using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests;

/// <summary>The catalogue of rules agrees with itself.</summary>
public sealed partial class CatalogueTests
{
    private const string Folder = "src/Facts.Language/Diagnostics/";

    public static IEnumerable<TheoryDataRow<string>> Ids => Rules.All.Select(rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_id_is_there_once() => Assert.Distinct(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_field_is_in_the_list() =>
        Assert.Equal(typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Length, Rules.All.Count);

    /// <summary>The comment above each part of the catalogue says which ids it gives out: that is where the next rule's author looks.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_in_its_categorys_range(string id)
    {
        var category = Find(id).Category;
        var (first, last) = ReadRange(category);
        Assert.InRange(Number(id), first, last);
    }

    [Fact]
    public void No_two_categories_ranges_overlap()
    {
        var ranges = Rules.All.Select(rule => rule.Category).Distinct().Select(ReadRange).OrderBy(range => range.First).ToArray();
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_messages_holes_are_numbered_without_a_gap(string id)
    {
        var holes = MessageHoles.Find(Find(id));
        Assert.Equal(Enumerable.Range(0, holes.Length), holes);
        Assert.NotEmpty(string.Format(CultureInfo.InvariantCulture, Find(id).Message, [.. holes.Select(hole => (object)hole)]));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_title_is_a_line_and_a_message_ends_like_a_sentence(string id)
    {
        var rule = Find(id);
        Assert.False(rule.Title.EndsWith('.') || rule.Title.Contains('\n', StringComparison.Ordinal) || rule.Title.Length > 60, rule.Title);
        Assert.True(rule.Message[^1] is '.' or '}' or '?' || rule.Message.EndsWith(").", StringComparison.Ordinal), rule.Message);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_help_link_is_the_pages_address_in_the_repository(string id)
    {
        var address = XDocument.Parse(RepositoryFiles.Read("Directory.Build.props")).Descendants("FactsRepositoryUrl").Single().Value;
        Assert.Equal($"{address}/blob/main/{Pages.PageNames.Folder}/{id}.md", RulePages.GetLink(id));
    }

    [Fact]
    public void Nothing_but_the_property_holds_the_repositorys_address()
    {
        var address = XDocument.Parse(RepositoryFiles.Read("Directory.Build.props")).Descendants("FactsRepositoryUrl").Single().Value;
        Assert.DoesNotContain(RepositoryFiles.All, path => path.StartsWith("src/", StringComparison.Ordinal) && RepositoryFiles.Read(path).Contains(address, StringComparison.Ordinal));
    }

    private static Rule Find(string id) => Rules.All.Single(rule => rule.Id == id);

    private static int Number(string id) => int.Parse(id.AsSpan("FACT".Length), CultureInfo.InvariantCulture);

    private static (int First, int Last) ReadRange(string category)
    {
        var range = Range().Match(RepositoryFiles.Read($"{Folder}Rules.{category}.cs"));
        Assert.True(range.Success, $"Rules.{category}.cs has no comment such as '// FACT0001-0099: …'.");
        return (int.Parse(range.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(range.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("^// FACT([0-9]{4})-([0-9]{4}):", RegexOptions.Multiline)]
    private static partial Regex Range();
}
