using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Architecture.Tests.Pages;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests;

/// <summary>The examples on the pages do what the pages say. With <c>FACTS_ACCEPT=1</c> the printed findings are written anew.</summary>
public sealed class RuleExampleTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => Rules.All.Where(rule => !PageNames.NotRun.Contains(rule.Id)).Select(rule => new TheoryDataRow<string>(rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void The_reported_example_gives_the_rule_once_and_nothing_else(string id)
    {
        var files = Read(id).GetFiles(RulePage.Reported);
        Assert.NotEmpty(files);
        var finding = Assert.Single(Finding.In(files));
        Assert.Equal(id, finding.Diagnostic.Rule.Id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_page_shows_the_finding_as_it_is_printed(string id)
    {
        var printed = Read(id).GetExamples(RulePage.Reported).Where(fence => fence.Language == "text").ToArray();
        var actual = string.Concat(Finding.In(Read(id).GetFiles(RulePage.Reported)).Select(finding => finding + "\n"));
        var shown = Assert.Single(printed).Text;
        if (Acceptance.IsOn && shown != actual)
            Accept(id, shown, actual);
        else
            Assert.Equal(actual, shown);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_other_example_gives_nothing(string id)
    {
        var files = Read(id).GetFiles(RulePage.NotReported);
        Assert.NotEmpty(files);
        Assert.Empty(Finding.In(files).Select(finding => finding.ToString()));
    }

    /// <summary>A hole that nobody fills is an exception while somebody compiles; an argument without a hole is a thing that nobody reads.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void The_finding_fills_every_hole_of_its_message(string id) =>
        Assert.All(Finding.In(Read(id).GetFiles(RulePage.Reported)), finding => Assert.Equal(MessageHoles.Count(finding.Diagnostic.Rule), finding.Diagnostic.GetArguments().Length));

    [Fact]
    public void Pages_whose_examples_cannot_run_have_both_all_the_same() => Assert.All(PageNames.NotRun, id =>
    {
        var page = Read(id);
        Assert.NotEmpty(page.GetExamples(RulePage.Reported));
        Assert.NotEmpty(page.GetExamples(RulePage.NotReported));
        var printed = Assert.Single(page.GetExamples(RulePage.Reported), fence => fence.Language == "text").Text;
        var rule = PageNames.Rules.Single(rule => rule.Id == id);
        Assert.Matches($"^[^:]+: {PageNames.Of(rule.Severity)} {id}: {MessageHoles.ToPattern(rule)}\n$", printed);
    });

    private static RulePage Read(string id) => RulePage.Parse(RepositoryFiles.Read($"{PageNames.Folder}/{id}.md"));

    private static void Accept(string id, string shown, string actual)
    {
        var path = $"{PageNames.Folder}/{id}.md";
        RepositoryFiles.Write(path, RepositoryFiles.Read(path).Replace("```text\n" + shown, "```text\n" + actual, StringComparison.Ordinal));
    }
}
