using System;
using System.Linq;

namespace Facts.Generators.Tests.Output;

/// <summary>An assembly's string literals end at eight million characters: tables that are longer are carried by attributes, and nobody sees a difference.</summary>
public sealed class LongTableTests
{
    private const string Sources = "source Act\n  title \"Road Tolls Act\"\n  url \"https://example.org/act\"\n\n";

    [Fact]
    public void Tables_of_nine_million_characters_compile_and_are_read()
    {
        var loaded = Project(quotes: 9, length: 1_000_000).Build().Load();
        for (var i = 0; i < 9; i++)
        {
            var fact = GeneratedFacts.Find(loaded, $"Roads.Tolls.Car{i}");
            Assert.Equal(i, fact.Value);
            Assert.Equal(Quote(i, 1_000_000), fact.Citations[0].Quote);
            Assert.Equal("Road Tolls Act", fact.Citations[0].Source.Title);
            var (first, again) = (0, 0);
            Assert.Same(fact.Table.Part(ref first), fact.Table.Part(ref again));
        }
    }

    [Fact]
    public void The_carrier_changes_at_a_length_and_what_is_read_does_not()
    {
        var (literals, attributes) = (Project(quotes: 2, length: 900_000), Project(quotes: 2, length: 1_000_000));
        var (one, other) = (literals.Build(), attributes.Build());
        Assert.DoesNotContain("FactTableText(", one.Text, StringComparison.Ordinal);
        Assert.Contains("[global::Facts.FactTableText(", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("=> \"", other.Text, StringComparison.Ordinal);
        var (before, after) = (GeneratedFacts.Find(one.Load(), "Roads.Tolls.Car1"), GeneratedFacts.Find(other.Load(), "Roads.Tolls.Car1"));
        Assert.Equal(before.ToString(), after.ToString());
        Assert.Equal(before.Handle, after.Handle);
        Assert.Equal(before.Citations[0].Quote![..1000], after.Citations[0].Quote![..1000]);
    }

    [Fact]
    public void A_literal_is_no_longer_than_it_must_be_for_whoever_reads_one_fact()
    {
        var project = Project(quotes: 500, length: 400);
        var built = project.Build();
        var lengths = built.Text.Split('\n').Where(line => line.Contains("string Part", StringComparison.Ordinal) && line.Contains("=> \"", StringComparison.Ordinal)).Select(line => line.Length).ToArray();
        Assert.InRange(lengths.Length, 4, 10);
        Assert.InRange(lengths.Max(), 32_768, 40_000);
        var loaded = built.Load();
        var tables = BadInput.GeneratedTables.All(loaded).ToArray();
        Assert.Equal(500, tables.Sum(table => table.Facts.Count));
        for (var i = 0; i < 500; i++)
        {
            var fact = GeneratedFacts.Find(loaded, $"Roads.Tolls.Car{i}");
            Assert.Equal(i, fact.Value);
            Assert.Equal(Quote(i, 400), fact.Citations[0].Quote);
            Assert.Equal(fact, fact.Table.Facts[i]);
        }
    }

    [Fact]
    public void Characters_of_all_kinds_come_back()
    {
        const string Strange = "“a\\b” é 漢 😀 \u00A0 ~";
        var loaded = Project(quotes: 2, length: 1_000_000).With("strange.facts", $"namespace Roads\ngroup Strange\n  fact Name = \"{Strange.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\n    cite Act \"{Strange.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\n").Build().Load();
        var fact = GeneratedFacts.Find(loaded, "Roads.Strange.Name");
        Assert.Equal(Strange, fact.Value);
        Assert.Equal(Strange, fact.Citations[0].Quote);
    }

    /// <summary>What is short to write may be long to carry: rows that several tables read, in one file or in several, and a text that many facts take over.</summary>
    [Theory]
    [InlineData(7, 1)]
    [InlineData(1, 7)]
    public void Rows_that_many_tables_read_compile(int tables, int files)
    {
        var project = new TestProject().With("sources.facts", "namespace Roads\n\n" + Sources)
            .With("d.facts.csv", "K,V\n" + string.Concat(Enumerable.Range(0, 1_500).Select(i => $"k{i},{Quote(i, 1_000)}\n")));
        for (var file = 0; file < files; file++)
            project = project.With($"t{file}.facts", $"namespace Roads\n\ngroup G{file}\n  cite Act\n" + string.Concat(Enumerable.Range(0, tables).Select(i => $"  table T{i} by K from \"d.facts.csv\"\n    | K: string | V: string |\n")));
        var built = project.Build();
        Assert.Contains("[global::Facts.FactTableText(", built.Text, StringComparison.Ordinal);
        Assert.All(BadInput.GeneratedTables.All(built.Load()).SelectMany(table => table.RowTables), rows => Assert.Equal(1_500, rows.Count));
    }

    /// <summary>A row takes fifteen characters and what each column takes, with a value or without: of short rows that is many times what they have.</summary>
    [Theory]
    [InlineData(30, true)]
    [InlineData(0, false)]
    public void Rows_that_lack_columns_of_their_record_are_counted_as_long_as_they_become(int absent, bool isLong)
    {
        var project = TestProject.Of("namespace N\nsource S\n  title \"t\"\n  url \"https://example.org\"\nrecord R\n  K: int\n  V: string\n" + string.Concat(Enumerable.Range(0, absent).Select(i => $"  O{i}: int?\n")) + "table T: R by K from \"d.facts.csv\"\n  cite S\n")
            .With("d.facts.csv", "K,V\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{i},{"a text of some words"}\n")));
        var built = project.Build();
        Assert.Equal(isLong, built.Text.Contains("[global::Facts.FactTableText(", StringComparison.Ordinal));
        Assert.Equal(2_000, Assert.Single(BadInput.GeneratedTables.All(built.Load()).SelectMany(table => table.RowTables)).Count);
    }

    [Fact]
    public void A_text_that_many_facts_take_over_compiles()
    {
        var built = TestProject.Of("namespace Roads\n\n" + Sources + "group Tolls\n  cite Act\n  fact Long = \"" + Quote(1, 100_000) + "\"\n" + string.Concat(Enumerable.Range(0, 90).Select(i => $"  fact C{i}: string = Long\n"))).Build();
        Assert.Equal(Quote(1, 100_000), GeneratedFacts.Find(built.Load(), "Roads.Tolls.C89").Value);
    }

    private static TestProject Project(int quotes, int length) => TestProject
        .Of("namespace Roads\n\ngroup Tolls\n" + string.Concat(Enumerable.Range(0, quotes).Select(i => $"  fact Car{i} = {i}\n    cite Act \"{Quote(i, length)}\"\n")))
        .With("sources.facts", "namespace Roads\n\n" + Sources);

    private static string Quote(int number, int length) => string.Concat(Enumerable.Repeat($"word {number} ", length / 7));
}
