using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

public sealed class RecordTests
{
    private static readonly TestProject Project = TestProject.Of("""
        namespace N
        source S
          title "t"
        source T
          title "u"
        group Cargo
          cite S page 1
          fact Relief: Delivery
            Item = "Lung ventilators"
              cite T "30 lung ventilators"
            Count = 30
              status estimated
            Kind = Large
            Names = ["a", "b"]
          fact Again: Delivery = Relief
          fact All: Delivery[] = [Relief, Again]
          fact Place: Port
            City = "Bergamo"
            First = Relief
          record Port
            City: string
            First: Delivery?
            Depth: range int? in m
        """).With("types.facts", """
        namespace N
        /// What was sent.
        record Delivery
          /// What it is.
          Item:    string
          Count:   int in kg
          Working: int?
          Kind:    Size
          Names:   string[]
          Weight:  measured?
          Since:   date?
          class:   string?
        enum Size { Small, Large }
        """).WithCSharp("""
        using N;

        public static class Program
        {
            public static Delivery Relief() => Cargo.Relief;
            public static string Item() => Cargo.Relief.Item;
            public static int Count() => Cargo.Relief.Count;
            public static int? Working() => Cargo.Relief.Working;
            public static Size Kind() => Cargo.Relief.Kind;
            public static string Names() => string.Join("+", Cargo.Relief.Names);
            public static string City() => Cargo.Place.City + " " + Cargo.Place.First?.Item;
            public static Facts.Interval<int>? Depth() => Cargo.Place.Depth;
            public static int All() => Cargo.All.Count;
        }
        """);

    [Fact]
    public void Fields_are_properties_with_their_values()
    {
        using var loaded = Project.Build().Load();
        Assert.Equal("Lung ventilators", loaded.Call<string>("Item"));
        Assert.Equal(30, loaded.Call<int>("Count"));
        Assert.Null(loaded.Call<int?>("Working"));
        Assert.Equal("Large", loaded.Call<object>("Kind").ToString());
        Assert.Equal("a+b", loaded.Call<string>("Names"));
        Assert.Equal("Bergamo Lung ventilators", loaded.Call<string>("City"));
        Assert.Null(loaded.Call<object?>("Depth"));
        Assert.Equal(2, loaded.Call<int>("All"));
    }

    [Fact]
    public void A_fact_in_place_of_a_record_has_its_value()
    {
        using var loaded = Project.Build().Load();
        Assert.Equal(loaded.Value("N.Cargo", "Relief")!.ToString(), loaded.Value("N.Cargo", "Again")!.ToString());
        Assert.Equal(loaded.Value("N.Cargo", "Relief")!.ToString(), GeneratedFacts.Find(loaded, "N.Cargo.Again").Value!.ToString());
    }

    [Fact]
    public void A_record_is_made_once_and_is_what_its_fact_gives()
    {
        using var loaded = Project.Build().Load();
        Assert.Same(loaded.Call<object>("Relief"), loaded.Call<object>("Relief"));
        Assert.Equal(loaded.Call<object>("Relief").GetType(), GeneratedFacts.Find(loaded, "N.Cargo.Relief").Value!.GetType());
    }

    [Fact]
    public void Each_field_has_its_citations_and_its_status()
    {
        using var loaded = Project.Build().Load();
        var fact = GeneratedFacts.Find(loaded, "N.Cargo.Relief");
        Assert.Equal("T", fact.Field("Item").Citations.Single().SourceName);
        Assert.Equal("S", fact.Field("Count").Citations.Single().SourceName);
        Assert.Equal(FactStatus.Estimated, fact.Field("Count").Status);
        Assert.Equal("kg", fact.Field("Count").Unit);
        Assert.Equal(["Item", "Count", "Working", "Kind", "Names", "Weight", "Since", "class"], fact.Fields.Select(field => field.MemberName));
        Assert.Null(fact.Field("Working").Value);
    }

    [Fact]
    public void It_is_a_record_whose_fields_are_required_and_set_once()
    {
        using var loaded = Project.Build().Load();
        var type = loaded.Get("N.Delivery");
        Assert.NotNull(type.GetMethod("<Clone>$"));
        Assert.True(type.IsDefined(typeof(RequiredMemberAttribute), false));
        Assert.True(type.GetProperty("Item")!.IsDefined(typeof(RequiredMemberAttribute), false));
        Assert.False(type.GetProperty("Working")!.IsDefined(typeof(RequiredMemberAttribute), false));
        Assert.Contains(typeof(IsExternalInit), type.GetProperty("Item")!.SetMethod!.ReturnParameter.GetRequiredCustomModifiers());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.CSharp8, false)]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.CSharp10, true)]
    [InlineData(LanguageVersion.CSharp11, true)]
    [InlineData(LanguageVersion.Preview, true)]
    public void Older_languages_have_a_record_without_required_or_a_class(LanguageVersion version, bool isRecord)
    {
        using var loaded = (Project with { LanguageVersion = version }).Build().Load();
        var type = loaded.Get("N.Delivery");
        Assert.Equal(isRecord, type.GetMethod("<Clone>$") != null);
        Assert.Equal(version >= LanguageVersion.CSharp11, type.IsDefined(typeof(RequiredMemberAttribute), false));
        Assert.Equal("Lung ventilators", loaded.Call<string>("Item"));
    }

    [Fact]
    public void A_target_without_what_records_need_has_a_class_unless_the_project_brings_it()
    {
        var project = Project with { Target = TestTarget.NetStandard20 };
        using var plain = project.Build().Load();
        Assert.Null(plain.Get("N.Delivery").GetMethod("<Clone>$"));
        Assert.False(plain.Get("N.Delivery").GetProperty("Item")!.SetMethod!.IsPublic);
        Assert.Equal("Lung ventilators", plain.Call<string>("Item"));
        using var polyfilled = project.WithCSharp("namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }").Build().Load();
        Assert.NotNull(polyfilled.Get("N.Delivery").GetMethod("<Clone>$"));
        Assert.Equal("Lung ventilators", polyfilled.Call<string>("Item"));
    }

    [Fact]
    public void Fields_have_their_documentation_and_units()
    {
        var text = Project.Build().EmitDocumentation();
        Assert.Contains("What was sent.", text, StringComparison.Ordinal);
        Assert.Contains("What it is.", text, StringComparison.Ordinal);
        Assert.Contains("In kg.", text, StringComparison.Ordinal);
    }
}
