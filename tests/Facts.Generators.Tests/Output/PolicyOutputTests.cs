using System;
using System.Linq;
using System.Reflection;

namespace Facts.Generators.Tests.Output;

/// <summary>What policies let out: who sees the generated types, and what the compiled assembly holds of sources.</summary>
public sealed class PolicyOutputTests
{
    private static readonly TestProject Project = TestProject.Of("""
        namespace Roads

        /// What the wire sent.
        source Wire "The Wire"
          title  "Tolls rise steeply"
          author "Ann Printed"
          url    "https://example.org/tolls"

        group Tolls
          cite Wire "all of it"

          /// Per passage.
          fact Car = 2.50 EUR
            status estimated "by the desk" on 2024-03-01
            cite Wire page 12 "two fifty" after "at once"
              translation "deux cinquante"
              note "seen in print"
            against Wire page 13 "not two"
            disputed 3 EUR
              cite Wire page 14 "three in all"
          fact Bus = 9
          fact Wheels: int
            from 2020-01-01 = 4
              cite Wire "four of them"
          table Ranks by Code
            | Code: string | Grade: int | cite |
            | "COL"        | 6          | Wire page 15 "six it is" |
        """).WithCSharp("""
        using Facts;
        using Roads;

        public static class Program
        {
            public static Fact Car() => Tolls.Cited.Car.Fact();
            public static Fact Bus() => Tolls.Cited.Bus.Fact();
            public static Fact Wheels() => Tolls.Wheels.Cited.From2020_01_01.Fact();
            public static Fact Row() => Tolls.Ranks.FactByCode("COL");
            public static Source Wire() => Sources.Wire;
        }
        """);

    private static readonly string[] Quotes = ["two fifty", "at once", "deux cinquante", "not two", "three in all", "all of it", "four of them", "six it is"];
    private static readonly string[] Details = ["Tolls rise steeply", "Ann Printed", "example.org/tolls", "The Wire", "What the wire sent", "seen in print", "page 12", "page 13", "page 14", "page 15"];

    [Fact]
    public void With_full_provenance_all_of_it_is_there()
    {
        using var loaded = Project.WithProperty("FactsProvenance", "full").Build().Load();
        var text = Table(loaded);
        Assert.All(Quotes.Concat(Details), part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void With_citations_alone_no_words_of_a_source_are_there()
    {
        using var loaded = Project.WithProperty("FactsProvenance", "citations").Build().Load();
        var text = Table(loaded);
        Assert.All(Quotes, part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
        Assert.All(Details, part => Assert.Contains(part, text, StringComparison.Ordinal));
        var car = loaded.Call<Fact>("Car");
        Assert.Equal("Wire, page 12", Assert.Single(car.Citations).ToString());
        Assert.Equal("Wire, page 13", Assert.Single(car.Against).ToString());
        Assert.Equal("Wire", Assert.Single(loaded.Call<Fact>("Bus").Citations).ToString());
        Assert.Equal("Tolls rise steeply", loaded.Call<Source>("Wire").Title);
    }

    [Fact]
    public void With_none_a_fact_has_its_value_name_and_status_and_no_citations()
    {
        using var loaded = Project.WithProperty("FactsProvenance", "none").Build().Load();
        var text = Table(loaded);
        Assert.All(Quotes.Concat(Details), part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
        var car = loaded.Call<Fact>("Car");
        Assert.Equal(("Roads.Tolls.Car", 2.50m, FactStatus.Estimated, "EUR"), (car.Name, car.As<decimal>(), car.Status, car.Unit));
        Assert.True(car.IsDisputed);
        Assert.Empty(car.Citations);
        Assert.Empty(car.Against);
        Assert.Empty(Assert.Single(car.Disputed).Citations);
        Assert.Equal("Per passage.", car.Documentation);
        Assert.Empty(loaded.Call<Fact>("Bus").Citations);
        Assert.Equal(9, loaded.Call<Fact>("Bus").Value);
        Assert.Equal((4, 0), (loaded.Call<Fact>("Wheels").As<int>(), loaded.Call<Fact>("Wheels").Citations.Count));
        Assert.Empty(loaded.Call<Fact>("Row").Citations);
        Assert.Equal(("Roads.Sources.Wire", (string?)null, 0), (loaded.Call<Source>("Wire").FullName, loaded.Call<Source>("Wire").Title, loaded.Call<Source>("Wire").Fields.Count));
    }

    [Fact]
    public void Members_and_their_documentation_are_the_same_with_any_provenance()
    {
        var full = Lines(Project);
        Assert.Contains(full, line => line.Contains("“two fifty”", StringComparison.Ordinal));
        Assert.Equal(full, Lines(Project.WithProperty("FactsProvenance", "citations")));
        Assert.Equal(full, Lines(Project.WithProperty("FactsProvenance", "none")));
    }

    [Fact]
    public void A_file_may_let_out_less_than_its_project()
    {
        using var loaded = Project.With("other.facts", "namespace Roads\npolicy facts_provenance = none\ngroup Night\n  fact Fee = 7\n    cite Wire \"seven at night\"\n").Build().Load();
        Assert.Contains("two fifty", Table(loaded), StringComparison.Ordinal);
        Assert.DoesNotContain("seven at night", Table(loaded, "Roads.NightTable"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_file_beside_public_ones_shows_nothing_though_it_shares_their_classes()
    {
        using var loaded = new TestProject()
            .With("a.facts", "namespace Roads\nsource Wire\n  title \"t\"\n  url \"https://example.org/a\"\ngroup Tolls\n  group Night\n    fact Fee = 7\n      cite Wire\n")
            .With("b.facts", "namespace Roads\npolicy facts_visibility = internal\nsource Desk\n  title \"t\"\n  url \"https://example.org/b\"\ngroup Tolls\n  fact Car = 2\n    cite Desk\n  fact Name = \"a\"\n    cite Desk\n  fact Days = [2020-01-01]\n    cite Desk\n  fact Rate: int\n    from 2020-01-01 = 1\n      cite Desk\n  enum Kind { A }\n  record Pair\n    Left: int\n  table Pairs: Pair by Left\n    | Left |\n    | 1    |\n    cite Desk\n  group Secret\n    fact Key = 3\n      cite Desk\n")
            .Build().Load();
        Assert.Equal(
            ["Example.FactCatalog", "Roads.Sources", "Roads.Tolls", "Roads.Tolls+Night", "Roads.Tolls+Night+Cited", "Roads.TollsFacts"],
            loaded.Assembly.GetExportedTypes().Select(type => type.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(["Night"], loaded.Get("Roads.Tolls").GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => member.Name));
        Assert.Equal("Wire", Assert.Single(loaded.Get("Roads.Sources").GetProperties(BindingFlags.Public | BindingFlags.Static)).Name);
        Assert.Equal(2, loaded.Get("Roads.Tolls").GetField("Car", BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue());
    }

    [Fact]
    public void What_shows_an_internal_type_is_internal_itself()
    {
        using var loaded = new TestProject()
            .With("types.facts", "namespace Roads\npolicy facts_visibility = internal\nenum Kind { Car, Bus }\nrecord Inner\n  Kind: Kind\n")
            .With("a.facts", "namespace Roads\nsource Wire\n  title \"t\"\n  url \"https://example.org/a\"\nrecord Outer\n  Inner: Inner\n  Count: int\nrecord Plain\n  Count: int\ngroup Tolls\n  cite Wire\n  fact Most: Kind = Bus\n  fact All: Kind[] = [Car, Bus]\n  fact Changing: Kind\n    from 2020-01-01 = Car\n  fact Number = 2\n  table Lanes by Kind\n    | Kind: Kind | Count: int |\n    | Car        | 1          |\n  table Counts: Plain by Count\n    | Count |\n    | 1     |\n")
            .Build().Load();
        Assert.Equal(
            ["Example.FactCatalog", "Roads.Plain", "Roads.Sources", "Roads.Tolls", "Roads.Tolls+Cited", "Roads.Tolls+Counts", "Roads.TollsFacts"],
            loaded.Assembly.GetExportedTypes().Select(type => type.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(["Number"], loaded.Get("Roads.Tolls").GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(member => member is not Type).Select(member => member.Name));
    }

    private static string Table(LoadedAssembly loaded, string type = "Roads.TollsTable")
    {
        var start = 0;
        return ((FactTable)loaded.Get(type).GetField("Instance", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Part(ref start);
    }

    /// <summary>The generated code but for the text of the table.</summary>
    private static string[] Lines(TestProject project) =>
        [.. (project with { CSharp = [], DocumentationMode = Microsoft.CodeAnalysis.DocumentationMode.Diagnose }).Build().Clean().Text.Split('\n').Where(line => !line.Contains("override string Part", StringComparison.Ordinal))];
}
