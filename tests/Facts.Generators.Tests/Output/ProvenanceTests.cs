using System;
using System.Linq;

namespace Facts.Generators.Tests.Output;

/// <summary>From a handle to all that is known of a fact.</summary>
public sealed class ProvenanceTests
{
    private static readonly TestProject Project = TestProject
        .Of("""
            namespace Roads

            /// All that is paid.
            group Tolls
              cite Act2024 "all tolls"

              /// Per passage.
              fact Car "a car" = 2.50
                cite Wire2021 page 12-13 section "12.1(b)" "two … fifty" after "costs" "paid" before "at once"
                cite Act2024
              fact Bus = 9
              group Night
                fact Car = 3
            """)
        .With("press/press.facts", """
            /// What the wire sent.
            source Wire2021 "The Wire"
              title     "Tolls rise"
              kind      article
              author    "Ann"
              author    "Ben"
              publisher "Example Wire"
              published 2021-03-31
              url       "https://example.org/tolls"
              accessed  2026-11-22
              language  en
              x-own     "kept word for word"

            source Act2024
              title "Road Tolls Act"
              isbn  "978-3-16-148410-0"
            """)
        .WithCSharp("""
            using System;
            using Facts;
            using Roads;

            public static class Program
            {
                public static Fact Car() => Tolls.Cited.Car.Fact();
                public static Fact CarAgain() => TollsFacts.Fact(Tolls.Cited.Car);
                public static Fact Bus() => Tolls.Cited.Bus.Fact();
                public static Fact Night() => Tolls.Night.Cited.Car.Fact();
                public static Source Wire() => Example.Press.Sources.Wire2021;
                public static Fact Unknown() => ((Tolls.Cited)12345).Fact();
            }
            """);

    [Fact]
    public void A_handle_leads_to_the_fact()
    {
        using var loaded = Project.Build().Load();
        var car = loaded.Call<Fact>("Car");
        Assert.Equal("Roads.Tolls.Car", car.Name);
        Assert.Equal(2.50m, car.Value);
        Assert.Equal("2.50", car.Text);
        Assert.Equal("a car", car.Label);
        Assert.Equal("Per passage.", car.Documentation);
        Assert.Equal("sample.facts", car.File);
        Assert.Equal(car, loaded.Call<Fact>("CarAgain"));
        Assert.Equal("Roads.Tolls.Night.Car", loaded.Call<Fact>("Night").Name);
        Assert.Equal(3, loaded.Call<Fact>("Night").Value);
    }

    [Fact]
    public void A_fact_leads_to_its_citations_and_they_to_their_sources()
    {
        using var loaded = Project.Build().Load();
        var citations = loaded.Call<Fact>("Car").Citations;
        Assert.Equal(["Wire2021", "Act2024"], citations.Select(citation => citation.SourceName));
        Assert.Equal(["page 12-13", "section 12.1(b)"], citations[0].Locators.Select(locator => locator.ToString()));
        Assert.Equal(["two … fifty", "paid"], citations[0].Quotes.Select(quote => quote.Text));
        Assert.Equal(["costs", null], citations[0].Quotes.Select(quote => quote.After));
        Assert.Equal([null, "at once"], citations[0].Quotes.Select(quote => quote.Before));
        Assert.Equal("https://example.org/tolls#:~:text=costs-,two,fifty", citations[0].Url);
        Assert.False(citations[0].IsInherited);
        Assert.Empty(citations[1].Quotes);
        Assert.Null(citations[1].Url);
    }

    [Fact]
    public void A_fact_without_a_citation_inherits_that_of_its_group()
    {
        using var loaded = Project.Build().Load();
        foreach (var method in new[] { "Bus", "Night" })
        {
            var citation = Assert.Single(loaded.Call<Fact>(method).Citations);
            Assert.True(citation.IsInherited);
            Assert.Equal("all tolls", citation.Quote);
            Assert.Equal("Road Tolls Act", citation.Source.Title);
        }
    }

    [Fact]
    public void A_source_has_every_field_in_the_order_of_the_file()
    {
        using var loaded = Project.Build().Load();
        var wire = loaded.Call<Source>("Wire");
        Assert.Equal("Example.Press.Sources.Wire2021", wire.FullName);
        Assert.Equal("The Wire", wire.Label);
        Assert.Equal("What the wire sent.", wire.Documentation);
        Assert.Equal(["Ann", "Ben"], wire.Authors);
        Assert.Equal(["title", "kind", "author", "author", "publisher", "published", "url", "accessed", "language", "x-own"], wire.Fields.Select(field => field.Key));
        Assert.Equal("kept word for word", wire.Fields[9].Value);
        Assert.Equal(wire, loaded.Call<Fact>("Car").Citations[0].Source);
        Assert.Equal("press/press.facts", wire.File);
    }

    [Fact]
    public void A_handle_of_another_version_says_what_happened()
    {
        using var loaded = Project.Build().Load();
        var thrown = Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => loaded.Call<Fact>("Unknown"));
        Assert.Contains("another version", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_is_the_same_number_wherever_its_fact_stands()
    {
        var moved = TestProject.Of("namespace Roads\ngroup Other\n  fact A = 1\ngroup Tolls\n  fact New = 0\n  fact Car = \"another type\"\n");
        using var before = Project.Build().Load();
        using var after = moved.Build().Load();
        Assert.Equal(Number(before), Number(after));

        static int Number(LoadedAssembly loaded) => (int)Enum.Parse(loaded.Get("Roads.Tolls+Cited"), "Car");
    }
}
