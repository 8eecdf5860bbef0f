using System;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

/// <summary>Values of the types that are more than numbers and texts, in C# and on the fact.</summary>
public sealed class TypedValueTests
{
    private const string Text = """
        namespace N
        group G
          fact Month: partial date = 2022-04
          fact Year: partial date = 1579
          fact Moment = 2020-03-22T18:30:05.25+01:00
          fact Utc = 2020-03-22T18:30Z
          fact Length = PT1H30M
          fact Weeks = P2W
          fact Address: uri = "https://example.org/a?b=\u{E9}"
          fact Release: version = "1.2.3"
          fact Id: guid = "0F8FAD5B-D9CB-469F-A165-70867728950E"
          fact Gravity: measured in m3.kg-1.s-2 = 6.67430(15)e-11
          fact Light = 299_792_458 exact
          fact Distance = 41.5 m
        """;

    [Fact]
    public void Members_have_the_types_of_the_platform()
    {
        using var loaded = TestProject.Of(Text).Build().Load();
        Assert.Equal(new PartialDate(2022, 4), loaded.Value("N.G", "Month"));
        Assert.Equal(new PartialDate(1579), loaded.Value("N.G", "Year"));
        Assert.Equal(DateTimeOffset.Parse("2020-03-22T18:30:05.25+01:00", CultureInfo.InvariantCulture), loaded.Value("N.G", "Moment"));
        Assert.Equal(TimeSpan.FromHours(1), ((DateTimeOffset)loaded.Value("N.G", "Moment")!).Offset);
        Assert.Equal(new DateTimeOffset(2020, 3, 22, 18, 30, 0, TimeSpan.Zero), loaded.Value("N.G", "Utc"));
        Assert.Equal(new TimeSpan(1, 30, 0), loaded.Value("N.G", "Length"));
        Assert.Equal(TimeSpan.FromDays(14), loaded.Value("N.G", "Weeks"));
        Assert.Equal(new Uri("https://example.org/a?b=é"), loaded.Value("N.G", "Address"));
        Assert.Equal(new Version(1, 2, 3), loaded.Value("N.G", "Release"));
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), loaded.Value("N.G", "Id"));
    }

    [Fact]
    public void A_fact_gives_the_same_value_as_its_member()
    {
        using var loaded = TestProject.Of(Text).Build().Load();
        foreach (var property in loaded.Get("N.G").GetProperties())
            Assert.Equal(property.GetValue(null), Facts(loaded, property.Name).Value);
        foreach (var field in loaded.Get("N.G").GetFields())
        {
            var value = Facts(loaded, field.Name).Value;
            Assert.Equal(field.GetValue(null), value is Measurement measurement ? measurement.Value : value);
        }
    }

    [Fact]
    public void What_is_measured_is_a_constant_and_its_uncertainty_stands_on_the_fact()
    {
        using var loaded = TestProject.Of(Text).Build().Load();
        var field = loaded.Get("N.G").GetField("Gravity")!;
        Assert.True(field.IsLiteral);
        Assert.Equal(6.67430e-11, field.GetRawConstantValue());
        var fact = Facts(loaded, "Gravity");
        Assert.Equal("m3.kg-1.s-2", fact.Unit);
        Assert.Equal("6.67430(15)e-11", fact.Measurement!.Text);
        Assert.Equal("0.00015e-11", fact.Measurement.UncertaintyText);
        Assert.True(Facts(loaded, "Light").Measurement!.IsExact);
        Assert.Equal("m", Facts(loaded, "Distance").Unit);
    }

    [Fact]
    public void An_object_is_made_once()
    {
        using var loaded = TestProject.Of(Text).Build().Load();
        Assert.Same(loaded.Value("N.G", "Address"), loaded.Value("N.G", "Address"));
        Assert.Same(loaded.Value("N.G", "Release"), loaded.Value("N.G", "Release"));
    }

    [Fact]
    public void Decimals_beside_them_stay_constants_without_a_static_constructor()
    {
        using var loaded = TestProject.Of(Text + "\n  fact Share = 2.5\n  fact Names = [\"a\"]\n").Build().Load();
        // C# writes a decimal constant as a field that a static constructor sets: the smaller it is, the sooner the first touch.
        Assert.Empty(loaded.Get("N.G").GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic));
    }

    [Fact]
    public void Older_targets_and_languages_have_them_too()
    {
        var project = TestProject.Of(Text + "\n  fact Day = 2020-03-22\n  fact Days = 2020-03-22..2020-03-24\n") with { Target = TestTarget.NetStandard20, LanguageVersion = LanguageVersion.CSharp7_3 };
        using var loaded = project.Build().Load();
        Assert.Equal(new TimeSpan(1, 30, 0), loaded.Value("N.G", "Length"));
        Assert.Equal(new DateTime(2020, 3, 22), loaded.Value("N.G", "Day"));
        Assert.Equal(Interval.Closed(new DateTime(2020, 3, 22), new DateTime(2020, 3, 24)), loaded.Value("N.G", "Days"));
        project.WithProperty("FactsConstants", "false").Build().Clean();
    }

    private static Fact Facts(LoadedAssembly loaded, string name) => GeneratedFacts.Find(loaded, "N.G." + name);
}
