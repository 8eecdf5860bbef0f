using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Architecture.Tests.Pages;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests;

/// <summary>Every rule has a page, and the page says what the catalogue says.</summary>
public sealed class RulePageTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => PageNames.Rules.Select(rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void There_is_a_page_for_every_rule_and_for_nothing_else() =>
        Assert.Equal(PageNames.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), PageNames.Files);

    [Theory, MemberData(nameof(Ids))]
    public void The_core_carries_the_page(string id)
    {
        Assert.SkipWhen(Acceptance.IsOn, "The pages are being written anew, and the core was built before that.");
        Assert.Equal(RepositoryFiles.Read(PageNames.GetPath(Find(id))), RulePages.Read(id));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Title_category_and_severity_are_the_catalogues(string id)
    {
        var rule = Find(id);
        var page = Read(id);
        Assert.Equal($"{rule.Id}: {rule.Title}", page.Heading);
        Assert.Equal($"{rule.Category} · {PageNames.Of(rule)}", page.Subtitle);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_sections_stand_in_their_order_and_none_is_empty(string id)
    {
        var page = Read(id);
        Assert.Equal(RulePage.Order, page.Sections);
        Assert.All(page.Sections, section => Assert.True(section == "Example" || page.GetProse(section).Length > 0, section));
    }

    /// <summary>A long page is not read: one paragraph says what is reported, one why.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void What_and_why_are_one_paragraph_each(string id)
    {
        var page = Read(id);
        Assert.DoesNotContain("\n\n", page.GetProse("What").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", page.GetProse("Why").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>A section of <c>.editorconfig</c> is what everyone tries first, and the compiler ignores it for these files.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void A_page_of_a_rule_that_is_no_error_says_how_its_severity_is_set(string id)
    {
        var rule = Find(id);
        var fences = Read(id).Fences.Where(fence => fence.Section == "How to configure").ToArray();
        // Neither the F# compiler nor the tool reads a .globalconfig.
        if (rule.Severity == Severity.Error || rule == PageNames.OtherLanguage || rule == Rules.IneffectiveSeverity)
            return;
        Assert.Contains(fences, fence => fence.Language == "ini" && fence.Text.Contains("is_global = true", StringComparison.Ordinal) && fence.Text.Contains($"dotnet_diagnostic.{id}.severity", StringComparison.Ordinal));
    }

    private static Rule Find(string id) => PageNames.Rules.Single(rule => rule.Id == id);

    private static RulePage Read(string id) => RulePage.Parse(RepositoryFiles.Read(PageNames.GetPath(Find(id))));
}
