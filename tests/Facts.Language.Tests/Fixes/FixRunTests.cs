using System;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Fixes;
using Facts.Language.Syntax;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Fixes;

/// <summary>Fixes applied to files and projects.</summary>
public sealed class FixRunTests
{
    private const string Cited = "  fact One = 1\n    cite Wire \"one\"\n";

    [Fact]
    public void All_safe_fixes_of_a_project_are_made()
    {
        var run = Run(null, ("a.facts", Wire + "group A\n" + Cited + "    cite Wire \"one\"\n"), ("b.facts", "group B\n  fact B = 1,500,000\n    cite Wire\n    as-of 2020-01-01T10:00Z\n"));
        Assert.Equal(Wire + "group A\n" + Cited, Text(run, "a.facts"));
        Assert.Equal("group B\n  fact B = 1_500_000\n    cite Wire\n    as-of 2020-01-01\n", Text(run, "b.facts"));
        Assert.Equal(["FACT0006", "FACT1004", "FACT1530"], run.Applied.Select(fix => fix.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["a.facts", "b.facts"], run.Changed.Select(document => document.Path));
    }

    /// <summary>Edits that touch are made one after the other.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(40)]
    public void What_stands_many_times_stands_once_then(int times)
    {
        var run = Run(null, ("a.facts", Wire + "group A\n" + Cited + string.Concat(Enumerable.Repeat("    cite Wire \"one\"\n", times - 1))));
        Assert.Equal(Wire + "group A\n" + Cited, Text(run, "a.facts"));
        Assert.Equal(times - 1, run.Applied.Count);
    }

    [Fact]
    public void One_rule_is_mended_in_the_likely_way_and_others_are_left()
    {
        var run = Run("FACT0002", ("a.facts", Wire + "group A\n  fact One = 1\n    cite Wyre \"one\"\n    cite Wyre \"one\"\n"));
        Assert.Equal(Wire + "group A\n" + Cited + "    cite Wire \"one\"\n", Text(run, "a.facts"));
    }

    [Fact]
    public void What_a_rule_would_mend_is_told_where_none_is_named_and_nothing_that_only_a_person_knows()
    {
        const string text = Wire + "group A\n  fact One = 1\n    cite Wyre \"one\"\n  fact Two = 2\n";
        Assert.Equal(["FACT0002"], Run(null, ("a.facts", text)).Likely.Select(fix => fix.Rule.Id));
        Assert.Empty(Run("FACT0002", ("a.facts", text)).Likely);
    }

    [Fact]
    public void Files_that_are_not_asked_for_are_left()
    {
        var project = Of(("a.facts", Wire + "group A\n  fact A = 1,500,000\n    cite Wire\n"), ("b.facts", "group B\n  fact B = 1,500,000\n    cite Wire\n"));
        var run = FixRun.Start(project, [project.Find("b.facts")!], null);
        Assert.Equal(["b.facts"], run.Changed.Select(document => document.Path));
    }

    [Fact]
    public void A_formatted_file_stays_formatted_and_another_is_left_as_it_is()
    {
        const string table = "group A\n  table T by Code\n    | Code: string | Length: int |\n    | \"A\"          | 1           |\n    | \"B\"          | {0} |\n    cite Wire\n";
        var tidy = Run(null, ("a.facts", Wire.Replace("url ", "url   ", StringComparison.Ordinal) + "\n" + table.Replace("{0} |", "1,500,000   |", StringComparison.Ordinal)));
        Assert.Contains("| \"B\"          | 1_500_000   |\n", Text(tidy, "a.facts"), StringComparison.Ordinal);
        var loose = Run(null, ("a.facts", Wire + table.Replace("{0}", "1,500,000", StringComparison.Ordinal)));
        Assert.Contains("    | \"B\"          | 1_500_000 |\n", Text(loose, "a.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_the_file_are_kept()
    {
        var run = Run("FACT0202", ("a.facts", (Wire + "group A\n" + Cited + "  fact One = 2\n    cite Wire \"two\"\n").Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal((Wire + "group A\n" + Cited + "    disputed 2\n      cite Wire \"two\"\n").Replace("\n", "\r\n", StringComparison.Ordinal), Text(run, "a.facts"));
    }

    [Fact]
    public void Nothing_is_left_to_do_afterwards()
    {
        var run = Run(null, ("a.facts", Wire + "group A\n" + Cited + "    cite Wire \"one\"\n    allow FACT0006 \"x\"\n"));
        Assert.Empty(FixRun.Start(run.Project, run.Project.Documents, null).Applied);
    }

    /// <summary>Whatever a file lacks: fixes end, bring no error, and each alone keeps the laws.</summary>
    [Fact]
    public void Any_token_may_be_missing()
    {
        var text = Wire + "  via Herald\nsource Herald\n  title \"Again\"\n  doi \"10.1000/182\"\nenum Kind { Small, Large }\nrecord Item\n  Name: string\n  Kind: Kind?\ngroup A\n  cite Wire page 3 \"expelled two\"\n  fact Share: decimal = 2.50\n"
            + "  fact Old = 3\n    status retracted \"wrong\" on 2021-04-02 use Share\n    valid from 2020-01-01 until 2020-12-31\n    allow FACT0006 \"both\"\n  table Items: Item by Name\n    | Name | Kind |\n    | \"a\" | Small |\n";
        var tree = SyntaxTree.Parse(text);
        foreach (var token in tree.Tokens.Where(token => !token.IsTrivia && token.Kind != TokenKind.EndOfFile))
        {
            var project = Of(("a.facts", text.Remove(token.Start, token.Length)));
            FixLaws.Hold(project);
            var errors = Errors(project);
            Assert.InRange(Errors(FixRun.Start(project, project.Documents, null).Project), 0, errors);
        }
    }

    private static int Errors(FactsProject project) => project.Documents.Sum(document => project.GetDiagnostics(document).Count(finding => finding.Severity == Severity.Error));

    private static FixRun Run(string? rule, params (string Path, string Text)[] files)
    {
        var project = Of(files);
        return FixRun.Start(project, project.Documents, rule);
    }

    private static string Text(FixRun run, string path) => run.Project.Find(path)!.Tree.Text;
}
