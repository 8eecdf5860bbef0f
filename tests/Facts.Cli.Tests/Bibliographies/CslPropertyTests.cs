using System.IO;
using System.Linq;
using System.Text.Json;
using CsCheck;
using Facts.Cli.Bibliographies;
using Facts.Cli.Json;

namespace Facts.Cli.Tests.Bibliographies;

/// <summary>What holds for any name, date and entry.</summary>
public sealed class CslPropertyTests
{
    private static readonly string[] Words = ["", "van", "von der", "de Freitas", "Jr.", "Ana", "Gogh", "{x}"];

    private static readonly Gen<string> Part = Gen.OneOf(
        Gen.String[Gen.Char["abcABC ,{}é'-~\\\""], 0, 8].Select(text => string.Join(' ', text.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))),
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]));

    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"\\\n\t\u0000\u001b\u202e</i>ab "]), 1, 12].Where(text => text.All(c => !char.IsSurrogate(c)) && CslMarkup.Strip(text, out var tags).Length > 0 && tags.Length == 0);

    /// <summary>What a line says of a name is the name, or nobody writes that line.</summary>
    [Fact]
    public void A_name_that_is_written_is_read_back() => Gen.Select(Part, Part, Part, Part, Part, (family, given, dropping, particle, suffix) =>
        new CslName { Family = family, Given = given, DroppingParticle = dropping, NonDroppingParticle = particle, Suffix = suffix }).Sample(
        name =>
        {
            if (name.Write() is { } line && name.Given.Length + name.Suffix.Length + name.DroppingParticle.Length > 0)
                Assert.Equal(name, CslName.Parse(line));
        },
        iter: 20_000);

    [Fact]
    public void Any_line_is_a_name() => Gen.String.Sample(line => Assert.NotNull(CslName.Parse(line)), iter: 5_000);

    [Fact]
    public void A_date_comes_back() => Gen.Select(Gen.Int[-9999, 9999], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Bool, Gen.Bool).Sample(
        (year, month, day, isCirca, isPeriod) =>
        {
            int[] parts = month == 0 ? [year] : day == 0 ? [year, month] : [year, month, day];
            var json = JsonSerializer.Serialize(new { dateparts = isPeriod ? new[] { parts, [year + 1] } : [parts], circa = isCirca }).Replace("dateparts", "date-parts", System.StringComparison.Ordinal).Replace(",\"circa\":false", "", System.StringComparison.Ordinal);
            var text = CslDate.Read(JsonFile.Parse("d", json).Root!, out var problem);
            Assert.Null(problem);
            Assert.Equal(json, JsonOutput.Write(writer => CslDate.Write(writer, text!), isIndented: false).TrimEnd('\n'));
        },
        iter: 5_000);

    [Fact]
    public void An_entry_that_was_exported_is_imported_again() => Gen.Select(Text.Array[1, 4], Text, Text).Sample(
        (titles, value, key) =>
        {
            var entries = titles.Select((title, i) => new { id = $"k{i}", type = "book", title, publisher = value, note = key });
            var first = ToolRun.WithInput(JsonSerializer.Serialize(entries), "import", "csl", "-", "-o", "-");
            Assert.Equal((0, ""), (first.Code, first.Errors));
            using var folder = new TemporaryFolder();
            var exported = ToolRun.Of("export", folder.Write("a.facts", first.Output), "--format", "csl");
            Assert.Equal((0, ""), (exported.Code, exported.Errors));
            using var json = JsonDocument.Parse(exported.Output);
            Assert.Equal(titles.Select(title => CslMarkup.Strip(title, out _)), json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("title").GetString()));
            Assert.Equal(first.Output, ToolRun.WithInput(exported.Output, "import", "csl", "-", "-o", "-").Output);
        },
        iter: 150);
}
