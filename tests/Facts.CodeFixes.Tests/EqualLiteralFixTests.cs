using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes.Tests;

/// <summary>FACT0404's fix writes the fact that a literal equals.</summary>
public sealed class EqualLiteralFixTests
{
    private const string Facts = """
        namespace N
        source Wire
          title "t"
          url "https://example.org/"
        group G
          cite Wire
          fact Masks = 521_800
          fact Low = -402
          fact Price: decimal = 14.55
          fact Town = "Bergamo"
          fact First = 777
          fact Second = 777
          fact Rate: decimal
            from 2007-01-01 = 0.195

        """;

    [Theory]
    [InlineData("using N; class C { int M() => 521800; }", "using N; class C { int M() => G.Masks; }")]
    [InlineData("class C { const int M = 521_800; }", "class C { const int M = N.G.Masks; }")]
    [InlineData("using N; class C { int M() => 1 - -402; }", "using N; class C { int M() => 1 - G.Low; }")]
    [InlineData("using N; class C { decimal M() => 14.55m * 2; }", "using N; class C { decimal M() => G.Price * 2; }")]
    [InlineData("using N; class C { string M() => $\"{\"Bergamo\"}: {521800:N0}\"; }", "using N; class C { string M() => $\"{G.Town}: {521800:N0}\"; }")]
    [InlineData("using N; [System.Obsolete(\"Bergamo\")] class C { }", "using N; [System.Obsolete(G.Town)] class C { }")]
    [InlineData("using N; class C { decimal M() => 0.195m; }", "using N; class C { decimal M() => G.Rate.From2007_01_01; }")]
    [InlineData("using N; class C { bool M(int a) => a is 521800; }", "using N; class C { bool M(int a) => a is G.Masks; }")]
    public async Task The_fact_is_written(string before, string after)
    {
        using var workspace = Create(before);
        var findings = await workspace.FindAsync("FACT0404");
        await workspace.ApplyAsync(Assert.Single(await workspace.OfferAsync(new EqualLiteralFixProvider(), findings[0])));
        Assert.Equal(after, workspace.Text(0));
        Assert.Empty(await workspace.FindErrorsAsync());
        Assert.Equal(findings.Length - 1, (await workspace.FindAsync("FACT0404")).Length);
    }

    [Fact]
    public async Task Of_several_facts_each_is_offered()
    {
        using var workspace = Create("using N; class C { int M() => 777; }");
        var actions = await workspace.OfferAsync(new EqualLiteralFixProvider(), Assert.Single(await workspace.FindAsync("FACT0404")));
        Assert.Equal(["Use 'G.First'", "Use 'G.Second'"], actions.Select(action => action.Title));
        Assert.Equal(["FACT0404", "FACT0404:N.G.Second"], actions.Select(action => action.EquivalenceKey));
    }

    [Fact]
    public async Task A_literal_of_another_type_is_left_to_its_author()
    {
        using var workspace = Create("class C { object M() => 521800.0; }");
        Assert.Empty(await workspace.OfferAsync(new EqualLiteralFixProvider(), Assert.Single(await workspace.FindAsync("FACT0404"))));
    }

    [Fact]
    public async Task All_of_a_project_at_once()
    {
        using var workspace = new FixWorkspace(On(TestProject.Of(Facts).WithCSharp("using N; class A { int M() => 777 + 521800 * -402; }").WithCSharp("class B { string M() => \"Bergamo\"; }")));
        await workspace.ApplyAllAsync(new EqualLiteralFixProvider(), "FACT0404", "FACT0404", FixAllScope.Project);
        Assert.Equal("using N; class A { int M() => G.First + G.Masks * G.Low; }", workspace.Text(0));
        Assert.Equal("class B { string M() => N.G.Town; }", workspace.Text(1));
        Assert.Empty(await workspace.FindAsync("FACT0404"));
    }

    private static FixWorkspace Create(string code) => new(On(TestProject.Of(Facts).WithCSharp(code)));

    private static TestProject On(TestProject project) => project.WithSetting("", "facts_severity.FACT0404", "suggestion");
}
