using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

public sealed class ListTests
{
    private static readonly TestProject Project = TestProject.Of("""
        namespace N
        source S
          title "t"
        group G
          fact Names = ["a", "b \"quoted\" \u{1F600}", ""]
          fact Numbers: int?[] = [1, unknown, -3]
          fact Days = [2020-03-22, 2020-03-23]
          fact Empty: decimal[] = []
          fact Absent: string[] = none
          fact Ranges: range int[] = [1..2, 3..<4, ..5]
          fact Constants: measured[] in J.s = [6.62607015e-34 exact, 1.054571817(13)e-34]
          fact Ports: string[]
            cite S page 1
            - "Genoa"
              cite S page 2
            - "Trieste"
              status alleged
        """).WithCSharp("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using N;

        public static class Program
        {
            public static IReadOnlyList<string> Names() => G.Names;
            public static int Sum() => G.Numbers.Sum(number => number ?? 10);
            public static int Empty() => G.Empty.Count;
            public static bool IsAbsent() => G.Absent == null;
            public static bool Holds() => G.Ranges[0].Contains(2) && !G.Ranges[1].Contains(4) && G.Ranges[2].Contains(-100);
            public static string Constants() => string.Join(" ", G.Constants.Select(constant => constant.ToString()));
            public static string Ports() => string.Join(" ", G.Ports);
        }
        """);

    [Fact]
    public void A_list_has_its_items_in_order()
    {
        using var loaded = Project.Build().Load();
        Assert.Equal(["a", "b \"quoted\" \U0001F600", ""], loaded.Call<IReadOnlyList<string>>("Names"));
        Assert.Equal(8, loaded.Call<int>("Sum"));
        Assert.Equal(0, loaded.Call<int>("Empty"));
        Assert.True(loaded.Call<bool>("IsAbsent"));
        Assert.True(loaded.Call<bool>("Holds"));
        Assert.Equal("6.62607015e-34 J.s exact 1.054571817(13)e-34 J.s", loaded.Call<string>("Constants"));
        Assert.Equal("Genoa Trieste", loaded.Call<string>("Ports"));
        Assert.Equal([new DateOnly(2020, 3, 22), new DateOnly(2020, 3, 23)], (IReadOnlyList<DateOnly>)loaded.Value("N.G", "Days")!);
    }

    [Fact]
    public void It_is_made_once_and_cannot_be_changed()
    {
        using var loaded = Project.Build().Load();
        var list = loaded.Call<IReadOnlyList<string>>("Names");
        Assert.Same(list, loaded.Call<IReadOnlyList<string>>("Names"));
        Assert.True(((ICollection<string>)list).IsReadOnly);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)list)[0] = "x");
    }

    [Fact]
    public void Each_element_has_its_citations()
    {
        using var loaded = Project.Build().Load();
        var fact = GeneratedFacts.Find(loaded, "N.G.Ports");
        Assert.Equal(["page 2", "page 1"], fact.Elements.Select(element => element.Citations.Single().Locators.Single().ToString()));
        Assert.Equal(["Genoa", "Trieste"], fact.Elements.Select(element => element.Value));
        Assert.Equal([FactStatus.Stated, FactStatus.Alleged], fact.Elements.Select(element => element.Status));
        Assert.True(GeneratedFacts.Find(loaded, "N.G.Absent").IsNone);
    }

    [Fact]
    public void It_compiles_in_older_languages_and_for_older_targets()
    {
        foreach (var version in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp9, LanguageVersion.Preview })
        {
            (Project with { LanguageVersion = version }).Build().Clean();
            (Project with { LanguageVersion = version, Target = TestTarget.NetStandard20 }).Build().Clean();
        }
    }
}
