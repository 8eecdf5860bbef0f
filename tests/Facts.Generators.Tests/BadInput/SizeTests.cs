using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Files beyond all measure: they take time and no stack.</summary>
public sealed class SizeTests
{
    [Fact]
    public async Task A_line_of_a_megabyte()
    {
        var project = TestProject.Of("fact A = \"" + new string('x', 1 << 20) + "\"\n");
        Assert.Equal(["sample.facts(1,6) FACT0001"], await Findings.OfAsync(project));
        using var loaded = project.Build().Load();
        Assert.Equal(1 << 20, ((string)loaded.Value("Example.Sample", "A")!).Length);
    }

    [Fact]
    public async Task A_line_of_a_megabyte_of_words_or_signs()
    {
        foreach (var piece in new[] { "word ", "(", "[1, ", "- ", "1 + ", "\" ", "/// ", "A.", "\\u{", "| " })
        {
            var project = TestProject.Of("fact A = " + string.Concat(Enumerable.Repeat(piece, (1 << 18) / piece.Length)) + "\nfact B = 2\n");
            await Findings.OfAsync(project);
            project.Build().Clean();
        }
    }

    [Fact]
    public async Task A_hundred_thousand_lines()
    {
        var text = new StringBuilder("namespace A\nsource S\n  title \"t\"\n  url \"https://example.org/\"\n");
        for (var i = 0; i < 20; i++)
        {
            text.Append(FormattableString.Invariant($"group G{i}\n  cite S\n"));
            for (var j = 0; j < 100; j++)
            {
                text.Append(FormattableString.Invariant($"  /// Number {j}.\n  fact F{j} = {j}\n"));
                text.Insert(text.Length, "    // a line of many\n", 48);
            }
        }

        var project = TestProject.Of(text.ToString());
        Assert.Empty(await Findings.OfAsync(project));
        using var loaded = project.Build().Load();
        Assert.Equal(99, loaded.Value("A.G19", "F99"));
    }

    [Fact]
    public async Task Groups_ten_thousand_deep()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
            text.Append(' ', i).Append("group G").Append(i % 7).Append('\n');
        text.Append(' ', 10_000).Append("fact A = 1\nfact B = 2\n");
        var project = TestProject.Of(text.ToString());
        Assert.Contains(await Findings.OfAsync(project), finding => finding.EndsWith("FACT1007", StringComparison.Ordinal));
        Assert.Contains("int B = 2", project.Build().Clean().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("-")]
    [InlineData("1+(")]
    public async Task Expressions_ten_thousand_deep(string piece)
    {
        var project = TestProject.Of("fact A = " + string.Concat(Enumerable.Repeat(piece, 10_000)) + "1\nfact B = 2\n");
        await Findings.OfAsync(project);
        project.Build().Clean();
    }

    [Fact]
    public async Task A_dotted_name_of_ten_thousand_parts_is_too_long()
    {
        var project = TestProject.Of("group A" + string.Concat(Enumerable.Repeat(".A1", 10_000)) + "\n  fact B = 2\n");
        Assert.Contains("sample.facts(1,30006) FACT1107", await Findings.OfAsync(project));
        project.Build().Clean();
    }

    [Fact]
    public async Task A_namespace_of_ten_thousand_parts_is_too_long()
    {
        var project = TestProject.Of("namespace N" + string.Concat(Enumerable.Repeat(".N", 10_000)) + "\nsource S\ngroup A\n  fact B = 2\n    cite S\n");
        Assert.Contains("sample.facts(1,11) FACT1107", await Findings.OfAsync(project));
        project.Build().Clean();
    }

    [Fact]
    public void A_dotted_name_as_long_as_it_may_be_compiles()
    {
        var name = string.Join('.', Enumerable.Range(0, 58).Select(i => FormattableString.Invariant($"A{i:000}")));
        var project = TestProject.Of($"namespace N\ngroup {name}\n  fact B = 2\n");
        using var loaded = project.Build().Load();
        Assert.Equal(2, loaded.Value("N." + name.Replace('.', '+'), "B"));
    }
}
