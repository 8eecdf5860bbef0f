using System;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

public sealed class EnumTests
{
    private static readonly TestProject Project = TestProject.Of("""
        namespace N
        group Mission
          fact Lead: Role = Doctor
          fact Second: Role? = unknown
          fact Third: Role? = Nurse
          fact All: Role[] = [Doctor, Soldier]
          fact Car: Class = First
          enum Class { First, Second }
        """).With("roles.facts", """
        namespace N
        /// What somebody is.
        enum Role {
          Doctor,
          /// Also abroad.
          Nurse,
          Soldier,
          class,
        }
        """).WithCSharp("""
        using N;

        public static class Program
        {
            public static string Say(Role role = Mission.Lead)
            {
                switch (role)
                {
                    case Mission.Lead: return "doctor";
                    case Role.@class: return "class";
                    default: return "other";
                }
            }

            public static string Run() => Say();
            public static Mission.Class Nested() => Mission.Car;
            public static Role? Unknown() => Mission.Second;
            public static Role? Known() => Mission.Third;
            public static Role Last() => Mission.All[1];
        }
        """);

    [Fact]
    public void A_fact_of_an_enum_of_another_file_is_a_constant()
    {
        using var loaded = Project.Build().Load();
        Assert.Equal("doctor", loaded.Call<string>("Run"));
        Assert.Equal(["Doctor", "Nurse", "Soldier", "class"], loaded.Get("N.Role").GetEnumNames());
        Assert.Null(loaded.Call<object?>("Unknown"));
        Assert.Equal("Nurse", loaded.Call<object>("Known").ToString());
        Assert.Equal("Soldier", loaded.Call<object>("Last").ToString());
    }

    [Fact]
    public void An_enum_of_a_group_stands_in_it()
    {
        using var loaded = Project.Build().Load();
        Assert.Equal("First", loaded.Call<object>("Nested").ToString());
    }

    [Fact]
    public void A_fact_gives_a_member_of_the_generated_enum()
    {
        using var loaded = Project.Build().Load();
        var fact = GeneratedFacts.Find(loaded, "N.Mission.Lead");
        Assert.Equal(loaded.Value("N.Mission", "Lead"), fact.Value);
        Assert.Equal(FactType.Enum, fact.Type);
        Assert.Equal(loaded.Value("N.Mission", "Car"), GeneratedFacts.Find(loaded, "N.Mission.Car").Value);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    public void It_compiles_in_older_languages_and_without_constants(LanguageVersion version)
    {
        foreach (var target in new[] { TestTarget.Current, TestTarget.NetStandard20 })
        {
            (Project with { LanguageVersion = version, Target = target }).Build().Clean();
            (Project with { LanguageVersion = version, Target = target, CSharp = [] }).WithProperty("FactsConstants", "false").WithProperty("FactsVisibility", "internal").Build().Clean();
        }
    }

    [Fact]
    public void Members_have_their_documentation()
    {
        var text = Project.Build().EmitDocumentation();
        Assert.Contains("What somebody is.", text, StringComparison.Ordinal);
        Assert.Contains("Also abroad.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_of_an_enum_that_cannot_be_is_not_generated_wherever_it_stands()
    {
        var project = TestProject.Of("namespace N\ngroup G\n  fact A: Cited = X\n  fact B = 1\n  fact C: R\n    Kind = X\n").With("b.facts", "namespace N\nenum Cited { X }\nrecord R\n  Kind: Cited\n");
        using var loaded = project.Build().Load();
        Assert.Equal(["B"], loaded.Get("N.G+Cited").GetEnumNames());
        Assert.Null(loaded.Assembly.GetType("N.R"));
    }
}
