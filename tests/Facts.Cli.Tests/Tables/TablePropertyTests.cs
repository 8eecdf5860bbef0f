using System.Linq;
using System.Text.Json;
using CsCheck;
using Facts.Language;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Cli.Tests.Tables;

/// <summary>Whatever stands in a table, stands in the facts that are made of it, in the same letters and digits.</summary>
public sealed class TablePropertyTests
{
    private static readonly Gen<string> Hostile = Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"\\|\n\r\t\u0000\u001b\u202e,;=0123456789.eE-+ /"]), 0, 10].Where(text => text.All(c => !char.IsSurrogate(c)));

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Select(Gen.Int[-999, 999], Gen.Int[0, 99_999], (whole, places) => System.FormattableString.Invariant($"{whole}.{places:00000}")),
        Gen.Select(Gen.Int[1, 9], Gen.Int[-30, 30], (digit, power) => System.FormattableString.Invariant($"{digit}.5e{power}")));

    [Fact]
    public void Texts_are_the_same_in_either_place() => Gen.Select(Hostile.Array[1, 6], Gen.Bool).Sample(
        (texts, isFile) =>
        {
            var json = JsonSerializer.Serialize(texts.Select((text, i) => new { id = i, text }));
            Assert.Equal(texts, ReadBack(json, "json", isFile, "Text").Cast<ScalarValue>().Select(value => value.Text));
        },
        iter: 300);

    [Fact]
    public void Numbers_keep_their_digits() => Number.Array[1, 8].Sample(
        numbers =>
        {
            var values = ReadBack("id,x\n" + string.Concat(numbers.Select((number, i) => $"{i},{number}\n")), "csv", isFile: false, "X").Cast<ScalarValue>().ToArray();
            Assert.Equal(numbers, values.Select(value => value.Text));
        },
        iter: 300);

    [Fact]
    public void Any_text_is_a_table_or_is_refused() => Hostile.Sample(text => Assert.InRange(ToolRun.WithInput(text, "import", "csv", "-", "-o", "-").Code, 0, 1), iter: 300);

    private static FactValue?[] ReadBack(string text, string format, bool isFile, string column)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("import", format, folder.Write("t." + format, text), "-o", folder["out.facts"], "--rows", isFile ? "file" : "inline", "--source", "S", "--key", "id");
        Assert.Equal(0, run.Code);
        var document = new Document("out.facts", SyntaxTree.Parse(System.IO.File.ReadAllText(folder["out.facts"])), new ProjectDefaults("Root"));
        DataFile[] data = isFile ? [new DataFile("out.facts.csv", System.IO.File.ReadAllText(folder["out.facts.csv"]))] : [];
        var table = new FactsProject([document], data).Bind(document).Tables.Single();
        var index = table.Columns.ToList().FindIndex(candidate => candidate.Name == column);
        return [.. table.Rows.Select(row => row.Cells[index])];
    }
}
