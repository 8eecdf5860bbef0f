using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes.Tests;

/// <summary>The core's fixes of <c>.facts</c> files, as an editor shows and applies them. What each of them does, the core's own tests say.</summary>
public sealed class FactsFileFixTests
{
    private const string Wire = "source Wire\n  title \"t\"\n  url \"https://example.org/\"\n";
    private const string Misspelt = "group G\n  fact A = 1\n    cite Wirre\n  fact B = 2\n    cite Wirre\n";

    private static readonly TestProject Project = new TestProject().With("press.facts", Wire).With("sub/g.facts", Misspelt).WithCSharp("class C { }");

    [Fact]
    public async Task A_fix_is_offered_and_mends_its_finding_alone()
    {
        using var workspace = new FixWorkspace(Project);
        var findings = await workspace.FindInFactsAsync("FACT0002");
        Assert.Equal(2, findings.Length);
        var action = (await workspace.OfferInFactsAsync(new FactsFileFixProvider(), findings[1]))[0];
        Assert.Equal("Write 'Wire'", action.Title);
        await workspace.ApplyAsync(action);
        Assert.Equal("group G\n  fact A = 1\n    cite Wirre\n  fact B = 2\n    cite Wire\n", workspace.FactsText("sub/g.facts"));
        Assert.Single(await workspace.FindInFactsAsync("FACT0002"));
    }

    [Fact]
    public async Task A_fix_may_change_another_file()
    {
        using var workspace = new FixWorkspace(Project.With("sub/g.facts", Misspelt.Replace("Wirre", "Gazette2021", System.StringComparison.Ordinal)));
        var finding = (await workspace.FindInFactsAsync("FACT0002"))[0];
        var actions = await workspace.OfferInFactsAsync(new FactsFileFixProvider(), finding);
        Assert.NotEmpty(actions);
        await workspace.ApplyAsync(actions[0]);
        Assert.Empty(await workspace.FindInFactsAsync("FACT0002"));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_findings_of_a_rule_at_once(FixAllScope scope)
    {
        using var workspace = new FixWorkspace(Project.With("other.facts", "group H\n  fact A = 1\n    cite Wirre\n"));
        await workspace.ApplyAllInFactsAsync(new FactsFileFixProvider(), "FACT0002", "FACT0002", scope);
        Assert.Empty(await workspace.FindInFactsAsync("FACT0002"));
        Assert.Equal("group H\n  fact A = 1\n    cite Wire\n", workspace.FactsText("other.facts"));
    }

    [Fact]
    public async Task What_only_a_person_can_decide_is_not_done_to_all()
    {
        using var workspace = new FixWorkspace(new TestProject().With("a.facts", "fact A = 1\n").WithCSharp("class C { }"));
        var actions = await workspace.OfferInFactsAsync(new FactsFileFixProvider(), Assert.Single(await workspace.FindInFactsAsync("FACT0001")));
        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.StartsWith("FACT0001:", action.EquivalenceKey, System.StringComparison.Ordinal));
        Assert.Null(await workspace.FindActionForAllAsync(new FactsFileFixProvider(), "FACT0001", actions[0].EquivalenceKey!));
    }

    [Fact]
    public async Task A_finding_of_an_older_text_gets_nothing()
    {
        using var workspace = new FixWorkspace(Project);
        var finding = (await workspace.FindInFactsAsync("FACT0002"))[0];
        workspace.Edit("sub/g.facts", "\n\n" + Misspelt);
        Assert.Empty(await workspace.OfferInFactsAsync(new FactsFileFixProvider(), finding));
    }

    [Fact]
    public void Findings_in_CSharp_have_fixes_of_their_own() =>
        Assert.DoesNotContain(new FactsFileFixProvider().FixableDiagnosticIds, id => id is "FACT0402" or "FACT0404");
}
