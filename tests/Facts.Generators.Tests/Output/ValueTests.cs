using System;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

/// <summary>Members have the values that the file says, and are what C# can use a constant for.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1_000", 1000)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483648", 2147483648L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("6.02214076e23", 6.02214076e23)]
    [InlineData("5e-324", 5e-324)]
    [InlineData("-1.5e3", -1500.0)]
    [InlineData("\"Sergey Razov\"", "Sergey Razov")]
    [InlineData("\"\"", "")]
    [InlineData("\"a \\\"b\\\" \\\\ \\n\\t \\u{1F600}\"", "a \"b\" \\ \n\t \U0001F600")]
    [InlineData("\"\"\"C:\\temp \"quoted\" x\"\"\"", "C:\\temp \"quoted\" x")]
    public void A_constant_has_the_value_of_its_fact(string written, object expected)
    {
        using var loaded = TestProject.Of($"namespace N\ngroup G\n  fact F = {written}\n").Build().Load();
        var field = loaded.Get("N.G").GetField("F")!;
        Assert.True(field.IsLiteral);
        Assert.Equal(expected, field.GetRawConstantValue());
        Assert.Equal(expected.GetType(), field.FieldType);
    }

    [Theory]
    [InlineData("2.50", "2.50")]
    [InlineData("16%", "0.16")]
    [InlineData("-0.0010", "-0.0010")]
    [InlineData("79228162514264337593543950335.0", null)]
    [InlineData("7922816251426433759354395033.5", "7922816251426433759354395033.5")]
    public void A_decimal_keeps_its_places(string written, string? expected)
    {
        var build = TestProject.Of($"namespace N\ngroup G\n  fact F: decimal = {written}\n").Build();
        if (expected == null)
        {
            Assert.DoesNotContain(" F = ", build.Text, StringComparison.Ordinal);
            return;
        }

        using var loaded = build.Load();
        Assert.Equal(expected, ((decimal)loaded.Value("N.G", "F")!).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_written_type_is_the_constants_type()
    {
        using var loaded = TestProject.Of("""
            namespace N
            group G
              fact Wide: long = 7
              fact Loose: double = 0.1
              fact Whole: double = 3
              fact Money: decimal = 3
              fact Share: decimal = 2%
            """).Build().Load();
        Assert.Equal(7L, loaded.Value("N.G", "Wide"));
        Assert.Equal(0.1, loaded.Value("N.G", "Loose"));
        Assert.Equal(3.0, loaded.Value("N.G", "Whole"));
        Assert.Equal(3m, loaded.Value("N.G", "Money"));
        Assert.Equal(0.02m, loaded.Value("N.G", "Share"));
    }

    [Fact]
    public void A_date_is_a_DateOnly()
    {
        using var loaded = TestProject.Of("namespace N\ngroup G\n  fact F = 2020-03-22\n  fact First = 0001-01-01\n  fact Last = 9999-12-31\n").Build().Load();
        Assert.Equal(new DateOnly(2020, 3, 22), loaded.Value("N.G", "F"));
        Assert.Equal(DateOnly.MinValue, loaded.Value("N.G", "First"));
        Assert.Equal(DateOnly.MaxValue, loaded.Value("N.G", "Last"));
    }

    [Fact]
    public void Where_there_is_no_DateOnly_a_date_is_a_DateTime()
    {
        var project = TestProject.Of("namespace N\ngroup G\n  fact F = 2020-03-22\n    cite S\nsource S\n") with
        {
            Target = TestTarget.NetStandard20,
            LanguageVersion = LanguageVersion.CSharp7_3,
        };
        using var loaded = project.Build().Load();
        Assert.Equal(new DateTime(2020, 3, 22), loaded.Value("N.G", "F"));
    }

    [Fact]
    public void An_internal_DateOnly_of_some_library_does_not_count()
    {
        var project = TestProject.Of("namespace N\ngroup G\n  fact F = 2020-03-22\n") with { Target = TestTarget.NetStandard20 };
        project = project.WithCSharp("namespace System { internal struct DateOnly { public DateOnly(int year, int month, int day) { } } }");
        using var loaded = project.Build().Load();
        Assert.Equal(new DateTime(2020, 3, 22), loaded.Value("N.G", "F"));
    }

    [Fact]
    public void Constants_stand_where_CSharp_wants_constants()
    {
        var project = TestProject.Of("""
            namespace Roads
            group Tolls
              fact Car = 2
              fact Name = "car"
              fact Price = 2.50
              fact Gross: double = 1.5
            """).WithCSharp("""
            using System.ComponentModel;
            using Roads;

            [Description(Tolls.Name)]
            public static class Program
            {
                public const string Both = Tolls.Name + "s";

                [DefaultValue(Tolls.Car)]
                public static string Say(int wheels = Tolls.Car * 2, decimal price = Tolls.Price, double gross = Tolls.Gross)
                {
                    switch (wheels)
                    {
                        case Tolls.Car: return "two";
                        case Tolls.Car + 2: return $"{Both} {price.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
                        default: return "none";
                    }
                }

                public static bool IsCar(string name) => name is Tolls.Name;

                public static string Run() => Say();
            }
            """);
        using var loaded = project.Build().Load();
        Assert.Equal("cars 2.50", loaded.Call<string>("Run"));
        Assert.True(loaded.Call<bool>("IsCar", "car"));
    }

    [Fact]
    public void Properties_come_instead_of_constants_where_the_project_says_so()
    {
        using var loaded = TestProject.Of("namespace N\ngroup G\n  fact F = 2\n  fact T = \"x\"\n").WithProperty("FactsConstants", "False").Build().Load();
        Assert.Empty(loaded.Get("N.G").GetFields());
        Assert.Equal(2, loaded.Value("N.G", "F"));
        Assert.Equal("x", loaded.Value("N.G", "T"));
    }

    [Fact]
    public void Internal_types_are_not_seen_from_outside()
    {
        using var loaded = TestProject.Of("namespace N\nsource S\n  title \"t\"\ngroup G\n  fact F = 2\n    cite S\n").WithProperty("FactsVisibility", "internal").Build().Load();
        Assert.Empty(loaded.Assembly.GetExportedTypes());
        Assert.Equal(2, loaded.Get("N.G").GetField("F", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue());
    }
}
