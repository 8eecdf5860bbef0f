using System;
using System.Collections.Generic;

namespace Facts.Package.Tests;

/// <summary>A library is replaced by its next version under an assembly that was compiled against the first one and is not compiled again.</summary>
public sealed class LibraryVersionTests(PackageFixture fixture)
{
    private const string First = """
        namespace Roads

        source Act2020
          title "Toll act of 2020"
          url   "https://example.org/2020"

        group Tolls
          fact Car = 2
            cite Act2020 "a car pays two"
          fact Lorry = 5
            cite Act2020 "a lorry pays five"
          fact Ferry = 9
            cite Act2020 "the ferry costs nine"
        """;

    // One fact more in front, one changed, one less.
    private const string Second = """
        namespace Roads

        source Act2024
          title "Toll act of 2024"
          url   "https://example.org/2024"

        group Tolls
          fact Bicycle = 0
            cite Act2024 "a bicycle pays nothing"
          fact Car = 3
            cite Act2024 "a car pays three"
          fact Lorry = 5
            cite Act2024 "a lorry pays five"
        """;

    private const string Program = """
        using Roads;

        public static class Program
        {
            public static string Car() => Tolls.Car + ", " + Tolls.Cited.Car.Fact() + ", " + Tolls.Cited.Car.Fact().Citations[0];
            public static string Lorry() => Tolls.Lorry + ", " + Tolls.Cited.Lorry.Fact() + ", " + Tolls.Cited.Lorry.Fact().Citations[0];
            public static string Ferry() => Tolls.Cited.Ferry.Fact().ToString();
            public static int FerryValue() => Tolls.Ferry;
        }
        """;

    [Fact]
    public void A_handle_reaches_its_own_fact_in_the_next_version_and_an_inlined_constant_keeps_its_value()
    {
        var (first, second, program) = Compile([]);

        using var before = new LoadedProgram(fixture.Package.GetLibrary("net8.0"), first, program);
        Assert.Equal("2, Roads.Tolls.Car = 2, Act2020: “a car pays two”", before.Call("Program", "Program", "Car"));
        Assert.Equal("Roads.Tolls.Ferry = 9", before.Call("Program", "Program", "Ferry"));

        using var after = new LoadedProgram(fixture.Package.GetLibrary("net8.0"), second, program);
        Assert.Equal("2, Roads.Tolls.Car = 3, Act2024: “a car pays three”", after.Call("Program", "Program", "Car"));
        Assert.Equal("5, Roads.Tolls.Lorry = 5, Act2024: “a lorry pays five”", after.Call("Program", "Program", "Lorry"));
        Assert.Equal(9, after.Call("Program", "Program", "FerryValue"));
    }

    [Fact]
    public void A_handle_of_a_removed_fact_says_what_happened()
    {
        var (_, second, program) = Compile([]);

        using var after = new LoadedProgram(fixture.Package.GetLibrary("net8.0"), second, program);
        var exception = Assert.Throws<KeyNotFoundException>(() => after.Call("Program", "Program", "Ferry"));
        Assert.Contains("Rebuild it", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_instead_of_constants_give_the_next_versions_value()
    {
        var (first, second, program) = Compile(new() { ["build_property.FactsConstants"] = "false" });

        using var before = new LoadedProgram(fixture.Package.GetLibrary("net8.0"), first, program);
        Assert.Equal("2, Roads.Tolls.Car = 2, Act2020: “a car pays two”", before.Call("Program", "Program", "Car"));

        using var after = new LoadedProgram(fixture.Package.GetLibrary("net8.0"), second, program);
        Assert.Equal("3, Roads.Tolls.Car = 3, Act2024: “a car pays three”", after.Call("Program", "Program", "Car"));
        Assert.Throws<MissingMethodException>(() => after.Call("Program", "Program", "FerryValue"));
    }

    private (byte[] First, byte[] Second, byte[] Program) Compile(Dictionary<string, string> properties)
    {
        var compiler = new PackedCompiler(fixture.Package);
        var first = compiler.Compile("Library", "", new Dictionary<string, string> { ["tolls.facts"] = First }, properties).Emit();
        var second = compiler.Compile("Library", "", new Dictionary<string, string> { ["tolls.facts"] = Second }, properties).Emit();
        return (first, second, compiler.Compile("Program", Program, new Dictionary<string, string>(), references: first).Emit());
    }
}
