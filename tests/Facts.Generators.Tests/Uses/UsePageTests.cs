using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Uses;

/// <summary>The examples on the pages of rules about C# do what the pages say. With <c>FACTS_ACCEPT=1</c> the printed findings are written anew.</summary>
public sealed class UsePageTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => Rules.All.Where(Rules.IsAboutUse).Select(rule => new TheoryDataRow<string>(rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public async Task The_reported_example_gives_the_rule_once_and_the_page_shows_how_it_is_printed(string id)
    {
        var page = new UsePage(id);
        var finding = Assert.Single(await UseFindings.FindAsync(page.Reported));
        Assert.Equal(id, finding.Id);
        var start = finding.Location.GetLineSpan().StartLinePosition;
        var severity = finding.Severity == DiagnosticSeverity.Warning ? "warning" : "info";
        var printed = FormattableString.Invariant($"Example.cs({start.Line + 1},{start.Character + 1}): {severity} {id}: {finding.GetMessage(CultureInfo.InvariantCulture)}\n");
        if (Environment.GetEnvironmentVariable("FACTS_ACCEPT") == "1")
            page.Accept(printed);
        else
            Assert.Equal(printed, page.Shown);
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_other_example_gives_nothing(string id) => Assert.Empty(await UseFindings.OfAsync(new UsePage(id).NotReported));

    /// <summary>What the page offers to whoever knows it and uses the fact all the same.</summary>
    [Theory, MemberData(nameof(Ids))]
    public async Task What_the_page_says_to_whoever_knows_it_silences_it(string id)
    {
        var page = new UsePage(id);
        if (page.Knowing.Pragma.Length == 0)
            return;
        var code = page.Reported.CSharp[0];
        foreach (var known in new[] { code.Replace("class ", page.Knowing.Pragma + "class ", StringComparison.Ordinal), code.Replace("class ", page.Knowing.Attribute + "class ", StringComparison.Ordinal) })
            Assert.Empty(await UseFindings.OfAsync(page.Reported with { CSharp = [known] }));
    }
}
