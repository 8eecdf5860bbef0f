using System.Linq;
using System.Threading.Tasks;

namespace Facts.Generators.Tests.Uses;

/// <summary>A use is found in whatever form it is written.</summary>
public sealed class UseFormTests
{
    [Theory]
    [InlineData("using N; class C { int M() => G.Old; }", "Old")]
    [InlineData("class C { int M() => N.G.Old; }", "Old")]
    [InlineData("class C { int M() => global::N.G.Old; }", "Old")]
    [InlineData("using static N.G; class C { int M() => Old; }", "Old")]
    [InlineData("using static N.G.Cited; class C { object M() => Old; }", "Old")]
    [InlineData("using static N.G.Dropped; class C { object M() => On(default(System.DateOnly)); }", "On")]
    [InlineData("using static N.G.Dropped; class C { object M() => From2007_01_01; }", "From2007_01_01")]
    [InlineData("using A = N.G; class C { int M() => A.Old; }", "Old")]
    [InlineData("using A = N.G.Dropped; class C { object M() => A.Latest; }", "A")]
    [InlineData("using A = N; class C { int M() => A::G.Old; }", "Old")]
    [InlineData("namespace N.Inner { class C { int M() => G.Old; } }", "Old")]
    [InlineData("using N; class C { const int Copy = G.Old; }", "Old")]
    [InlineData("using N; class C { static readonly int Copy = G.Old; }", "Old")]
    [InlineData("using N; enum E { A = G.Old }", "Old")]
    [InlineData("using N; class C { int P { get; } = G.Old; }", "Old")]
    [InlineData("using N; class C { void M(int a = G.Old) { } }", "Old")]
    [InlineData("using N; record R(int A = G.Old);", "Old")]
    [InlineData("using N; class C { void M() { const int local = G.Old; } }", "Old")]
    [InlineData("using N; [System.Obsolete(G.Gone)] class C { }", "Gone")]
    [InlineData("using N; class C { void M([System.ComponentModel.DefaultValue(G.Old)] int a) { } }", "Old")]
    [InlineData("[assembly: System.Reflection.AssemblyDescription(N.G.Gone)]", "Gone")]
    [InlineData("using N; class C { bool M(int a) => a is G.Old; }", "Old")]
    [InlineData("using N; class C { bool M(int a) => a is > G.Old and < 100; }", "Old")]
    [InlineData("using N; class C { bool M(string a) => a is { Length: G.Old }; }", "Old")]
    [InlineData("using N; class C { int M(int a) { switch (a) { case G.Old: return 1; default: return 2; } } }", "Old")]
    [InlineData("using N; class C { int M(int a) => a switch { G.Old => 1, _ => 2 }; }", "Old")]
    [InlineData("using N; class C { int M(int a) => a switch { _ when a == G.Old => 1, _ => 2 }; }", "Old")]
    [InlineData("using N; class C { int M(int a) { switch (a) { case 1: goto case G.Old; case G.Old: return 1; default: return 2; } } }", "Old", "Old")]
    [InlineData("using N; class C { string M() => $\"{G.Old:N0} of {1}\"; }", "Old")]
    [InlineData("using N; class C { string M() => $\"\"\"{G.Old}\"\"\"; }", "Old")]
    [InlineData("using N; class C { const string Text = $\"{G.Gone}!\"; }", "Gone")]
    [InlineData("using N; class C { unsafe struct S { public fixed int A[G.Old]; } }", "Old")]
    [InlineData("using N; class C { int[] M() => new int[G.Old]; }", "Old")]
    [InlineData("using N; class C { System.Func<int> M() => () => G.Old; }", "Old")]
    [InlineData("using N; using System.Linq; class C { object M(int[] a) => from x in a where x > G.Old select x; }", "Old")]
    [InlineData("using N; class C { string M() => G.Old.ToString() + G.Gone.Length; }", "Old", "Gone")]
    [InlineData("using N; class C { int M() => N.G.\\u004fld; }", "\\u004fld")]
    [InlineData("using N; class C { int M() => G.@Old; }", "@Old")]
    [InlineData("using N; class C { int M() => checked((int)(G.Old * 2L)); }", "Old")]
    [InlineData("using N; class C { async System.Threading.Tasks.Task<int> M() => await System.Threading.Tasks.Task.FromResult(G.Old); }", "Old")]
    public async Task A_retracted_fact(string csharp, params string[] texts)
    {
        var project = UseSample.With(csharp);
        var findings = (await project.AnalyzeAsync()).RemoveAll(finding => !finding.Location.IsInSource);
        Assert.All(findings, finding => Assert.Equal("FACT0402", finding.Id));
        Assert.Equal(texts, findings.Select(UseFindings.TextOf));
    }

    [Theory]
    [InlineData("using static N.G; class C { }")]
    [InlineData("using Dropped = N.G.Dropped; class C { }")]
    [InlineData("global using Old = N.G.Dropped; class C { }")]
    [InlineData("using N; class C { string M() => nameof(G.Old); }")]
    [InlineData("using N; [System.Obsolete(nameof(G.Old))] class C { }")]
    [InlineData("using N; /// <summary><see cref=\"G.Old\"/> and G.Old</summary>\nclass C { }")]
    [InlineData("class C { int Old; int M() => this.Old + Old; }")]
    [InlineData("class C { static int Old() => 1; int M() => Old(); }")]
    [InlineData("class C { object M() => new { Old = 1, Planes = 2 }; }")]
    [InlineData("class C { void M(int Old) { M(Old: Old); } }")]
    [InlineData("#if NEVER\nclass C { int M() => N.G.Old; }\n#endif")]
    [InlineData("class C { /* N.G.Old */ string M() => \"N.G.Old\"; } // N.G.Old")]
    [InlineData("class Old { Old M() => new Old(); }")]
    public async Task A_name_that_uses_no_value(string csharp) => Assert.Empty(await UseFindings.OfAsync(UseSample.With(csharp)));

    [Theory]
    [InlineData("// <auto-generated/>\nclass C { int M() => N.G.Old; }")]
    [InlineData("class C { [System.CodeDom.Compiler.GeneratedCode(\"a\", \"1\")] int M() => N.G.Old; }")]
    [InlineData("class C {\n#pragma warning disable FACT0402 // Shown as history.\n int M() => N.G.Old;\n#pragma warning restore FACT0402\n}")]
    public async Task Generated_code_and_suppressed_uses_are_not_reported(string csharp) => Assert.Empty(await UseFindings.OfAsync(UseSample.With(csharp)));

    [Theory]
    [InlineData("class C { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Facts.Uses\", \"FACT0402\", Justification = \"Shown as history.\")] int M() => N.G.Old; }")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Facts.Uses\", \"FACT0402:C# uses a retracted fact\", Scope = \"type\", Target = \"~T:C\", Justification = \"History.\")] class C { int M() => N.G.Old; }")]
    public async Task An_attribute_with_a_reason_suppresses_it(string csharp)
    {
        var project = UseSample.With(csharp);
        // As the compiler compiles: the attribute is kept out of what is emitted, but not out of what analyzers see.
        Assert.Empty(await UseFindings.OfAsync(project));
    }

    /// <summary>Where the code does not compile, what it uses is found all the same, and nothing throws.</summary>
    [Theory]
    [InlineData("class C { int M() => N.G.Old + Missing; }", "Old")]
    [InlineData("class C { int M() => N.G.Old.Missing; }", "Old")]
    [InlineData("class C { int M() => nameof(N.G.Old, 1); }")]
    [InlineData("using N; class C { object M() => G.Relief is { Count: }; }", "Count")]
    [InlineData("using N; class C { object M() => G.Relief?.; }", "Relief")]
    [InlineData("using N; class C { object M() => G.Marked[]; }", "Marked")]
    public async Task Code_with_errors(string csharp, params string[] texts)
    {
        var findings = (await UseSample.With(csharp).AnalyzeAsync()).RemoveAll(finding => !finding.Location.IsInSource);
        Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
        Assert.Equal(texts, findings.Select(UseFindings.TextOf).Distinct());
    }
}
