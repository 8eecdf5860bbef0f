using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes.Tests;

/// <summary>FACT0402's fix writes the fact that replaces a retracted one, in whatever form that one is written.</summary>
public sealed class RetractedUseFixTests
{
    private const string Facts = """
        namespace N
        source Wire
          title "t"
          url "https://example.org/"
        record Delivery
          Item: string
          Count: int
        group G
          cite Wire
          fact Planes = 13
          fact Old = 12
            status retracted use Planes
          fact Older = 11
            status retracted use Planes
          fact Gone = 10
            status retracted
          fact class = 9
          fact Keyword = 8
            status retracted use class
          fact Town = "Bergamo"
          fact Words = "x"
            status retracted use Planes
          fact Day = 2020-03-22
          fact OldDay = 2020-03-21
            status retracted use Day
          fact Exact: decimal = 12.5
          fact Rough = 12
            status retracted use Exact
          fact Rate: decimal
            from 2007-01-01 = 0.19
          fact Dropped: decimal
            status retracted use Rate
            from 2007-01-01 = 0.20
            from 2008-01-01 = 0.21
          fact Relief: Delivery
            Item = "x"
            Count = 30
              status retracted use Planes
          table Deliveries: Delivery by Item
            | Item    | Count |
            | "Masks" | 5     |
            | "Tents" | 8     |
              status retracted use Deliveries.Masks

        """;

    [Theory]
    [InlineData("using N; class C { int M() => G.Old; }", "using N; class C { int M() => G.Planes; }")]
    [InlineData("class C { int M() => N.G.Old; }", "class C { int M() => N.G.Planes; }")]
    [InlineData("class C { int M() => global::N.G.Old; }", "class C { int M() => N.G.Planes; }")]
    [InlineData("using static N.G; class C { int M() => Old; }", "using static N.G; class C { int M() => N.G.Planes; }")]
    [InlineData("namespace N.Inner { class C { int M() => G.Old /* kept */ + 1; } }", "namespace N.Inner { class C { int M() => G.Planes /* kept */ + 1; } }")]
    [InlineData("using N; class C { string M() => $\"{G.Old:N0}\"; }", "using N; class C { string M() => $\"{G.Planes:N0}\"; }")]
    [InlineData("using N; class C { string M() => $\"{N.G.Old}\"; }", "using N; class C { string M() => $\"{G.Planes}\"; }")]
    [InlineData("using N; class C { void M(int a = G.Old) { } }", "using N; class C { void M(int a = G.Planes) { } }")]
    [InlineData("using N; class C { bool M(int a) => a is > G.Old; }", "using N; class C { bool M(int a) => a is > G.Planes; }")]
    [InlineData("using N; class C { int M(int a) { switch (a) { case G.Old: return 1; } return 2; } }", "using N; class C { int M(int a) { switch (a) { case G.Planes: return 1; } return 2; } }")]
    [InlineData("using N; [System.ComponentModel.DefaultValue(G.Old)] class C { }", "using N; [System.ComponentModel.DefaultValue(G.Planes)] class C { }")]
    [InlineData("using N; class C { int M() => G.Keyword; }", "using N; class C { int M() => G.@class; }")]
    [InlineData("using N; class C { object M() => G.OldDay.Year; }", "using N; class C { object M() => G.Day.Year; }")]
    [InlineData("using N; class C { object M() => G.Cited.Old; }", "using N; class C { object M() => G.Cited.Planes; }")]
    [InlineData("using N; class C { object M() => G.Cited.Old.Fact(); }", "using N; class C { object M() => G.Cited.Planes.Fact(); }")]
    [InlineData("using N; class C { object M() => G.Dropped.From2007_01_01; }", "using N; class C { object M() => G.Rate.From2007_01_01; }")]
    [InlineData("using N; class C { object M() => G.Dropped.On(default(System.DateOnly)); }", "using N; class C { object M() => G.Rate.On(default(System.DateOnly)); }")]
    [InlineData("using A = N.G.Dropped; class C { object M() => A.Latest; }", "using A = N.G.Dropped; class C { object M() => N.G.Rate.Latest; }")]
    [InlineData("using N; class C { object M() => G.Relief.Count; }", "using N; class C { object M() => G.Planes; }")]
    [InlineData("using N; class C { object M() => G.Deliveries.Tents.Count; }", "using N; class C { object M() => G.Deliveries.Masks.Count; }")]
    public async Task The_replacement_is_written(string before, string after)
    {
        using var workspace = Create(before);
        var action = Assert.Single(await workspace.OfferAsync(new RetractedUseFixProvider(), Assert.Single(await workspace.FindAsync("FACT0402"))));
        await workspace.ApplyAsync(action);
        Assert.Equal(after, workspace.Text(0));
        Assert.Empty(await workspace.FindErrorsAsync());
        Assert.Empty(await workspace.FindAsync("FACT0402"));
    }

    [Theory]
    [InlineData("using N; class C { int M() => G.Gone; }")] // Nothing replaces it.
    [InlineData("using N; class C { string M() => G.Words; }")] // A number is no text.
    [InlineData("using N; class C { const int M = G.Rough; }")] // A fraction is no whole number.
    [InlineData("using N; class C { object M() => G.Dropped.From2008_01_01; }")] // There is no such entry.
    [InlineData("using static N.G.Dropped; class C { object M() => On(default(System.DateOnly)); }")] // What is said stands on another name than the timeline's.
    [InlineData("using N; class C { object M() => G.Relief?.Count; }")]
    [InlineData("using N; class C { object M() => G.Relief is { Count: 3 }; }")]
    public async Task Where_it_does_not_fit_nothing_is_offered(string code)
    {
        using var workspace = Create(code);
        Assert.Empty(await workspace.OfferAsync(new RetractedUseFixProvider(), Assert.Single(await workspace.FindAsync("FACT0402"))));
    }

    [Fact]
    public async Task The_title_says_what_is_written()
    {
        using var workspace = Create("using N; class C { int M() => G.Old; }");
        Assert.Equal("Use 'G.Planes'", Assert.Single(await workspace.OfferAsync(new RetractedUseFixProvider(), Assert.Single(await workspace.FindAsync("FACT0402")))).Title);
    }

    [Theory]
    [InlineData(FixAllScope.Document, true)]
    [InlineData(FixAllScope.Project, false)]
    [InlineData(FixAllScope.Solution, false)]
    public async Task All_of_a_file_or_project_at_once(FixAllScope scope, bool isOneFile)
    {
        const string Code = "using N; class C# { int[] M() => new[] { G.Old, G.Older + G.Old, G.Gone, new int[G.Old][G.Older] }; }";
        const string Fixed = "using N; class C# { int[] M() => new[] { G.Planes, G.Planes + G.Planes, G.Gone, new int[G.Planes][G.Planes] }; }";
        using var workspace = new FixWorkspace(TestProject.Of(Facts).WithCSharp(Name(Code, "A")).WithCSharp(Name(Code, "B")));
        await workspace.ApplyAllAsync(new RetractedUseFixProvider(), "FACT0402", "FACT0402", scope);
        Assert.Equal(Name(Fixed, "A"), workspace.Text(0));
        Assert.Equal(Name(isOneFile ? Code : Fixed, "B"), workspace.Text(1));
    }

    private static string Name(string code, string name) => code.Replace("C#", name, StringComparison.Ordinal);

    private static FixWorkspace Create(string code) => new(TestProject.Of(Facts).WithCSharp(code));
}
