using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Output;

/// <summary>The generated C#, one feature a snapshot. What the code does is tested elsewhere; here it is read.</summary>
public sealed class SnapshotTests
{
    private const string Tolls = """
        namespace Roads

        source Act2024
          title "Road Tolls Act"
          url   "https://example.org/act"

        group Tolls
          /// Per passage.
          fact Car = 2.50
            cite Act2024 section 12 "two fifty"
          fact Since = 2024-03-01
            cite Act2024
        """;

    [Fact]
    public async Task Scalars_of_all_types() => await Verify(TestProject.Of("""
        namespace Roads
        group Values
          fact Flag = true
          fact Whole = 1_000
          fact Negative = -40
          fact Big = 3_000_000_000
          fact Exact = 2.50
          fact Share = 16%
          fact Rough = 6.02214076e23
          fact Wide: long = 7
          fact Loose: double = 0.1
          fact Text = "a \"quoted\" \\ line\nand a tab\t\u{1F600}"
          fact Day = 2020-03-22
          fact Labelled "the printed name" = 1
        """).Generate()).IgnoreGeneratedResult(IsCatalog);

    [Fact]
    public async Task Nested_and_dotted_groups() => await Verify(TestProject.Of("""
        namespace Roads
        fact Loose = 1
        /// All that is paid.
        group Tolls
          fact Car = 2
          /// By night.
          group Night
            fact Car = 3
          fact Days.Sunday = 4
        group Bridges.Old.Stone
          fact Length = 5
        """).Generate()).IgnoreGeneratedResult(IsCatalog);

    [Fact]
    public async Task Sources_in_another_file_and_the_catalogue() => await Verify(TestProject
        .Of("""
            namespace Roads
            group Tolls
              fact Car = 2
                cite Wire2021 page 12-13 para 6 "two … euros" after "costs" "paid"
                cite Printed "in ink"
            """)
        .With("sources/press.facts", """
            namespace Roads.Press
            /// What the wire sent.
            source Wire2021 "The Wire"
              title     "Tolls rise"
              publisher "Example Wire"
              published 2021-03-31
              url       "https://example.org/tolls?a=1&b=2"
              author    "Ann"
              author    "Ben"
            source Printed
              title "A book"
              isbn  "978-3-16-148410-0"
            """).Generate());

    [Fact]
    public async Task Citations_of_a_group_are_inherited() => await Verify(TestProject.Of("""
        namespace Roads
        source Act
          title "Act"
          url "https://example.org/act"
        group Tolls
          cite Act "all tolls"
          fact Car = 2
          fact Bus = 9
            cite Act "nine"
          group Night
            fact Car = 3
        """).Generate()).IgnoreGeneratedResult(IsCatalog);

    [Fact]
    public async Task Keywords_as_names() => await Verify(TestProject.Of("""
        namespace class.record
        source event
          title "t"
          url "https://example.org/"
        group static.required
          fact int = 1
            cite event
          fact field = 2
            cite event
          fact value = 2020-01-01
            cite event
        """).Generate()).IgnoreGeneratedResult(IsCatalog);

    [Fact]
    public async Task CSharp_7_3_on_netstandard_2_0() => await Verify((TestProject.Of(Tolls) with
    {
        LanguageVersion = LanguageVersion.CSharp7_3,
        Target = TestTarget.NetStandard20,
    }).Generate());

    [Fact]
    public async Task Properties_instead_of_constants() =>
        await Verify(TestProject.Of(Tolls).WithProperty("FactsConstants", "false").Generate()).IgnoreGeneratedResult(IsCatalog);

    [Fact]
    public async Task Internal_types() => await Verify(TestProject.Of(Tolls).WithProperty("FactsVisibility", "internal").Generate());

    private static bool IsCatalog(GeneratedSourceResult source) => string.Equals(source.HintName, "FactCatalog.g.cs", StringComparison.Ordinal);
}
