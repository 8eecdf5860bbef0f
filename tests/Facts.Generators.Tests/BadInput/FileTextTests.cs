using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Files that are no proper text: one finding that says so, and no failure.</summary>
public sealed class FileTextTests
{
    private const string Text = "group Cafés\n  fact Name = \"café\"\n";

    [Fact]
    public async Task Latin_1_is_found_where_the_compiler_falls_back_to_the_machines_code_page() =>
        Assert.Equal(["sample.facts(1,1) FACT9001"], await FindAsync(Encoding.Latin1.GetBytes(Text), CompilerText.Windows));

    [Fact]
    public async Task Latin_1_is_found_where_the_compiler_reads_it_as_damaged_UTF_8() =>
        Assert.Equal(["sample.facts(1,10) FACT9001"], await FindAsync(Encoding.Latin1.GetBytes(Text), CompilerText.Unix));

    [Fact]
    public async Task UTF_16_is_found() => Assert.Equal(["sample.facts(1,1) FACT9001"], await FindAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], CompilerText.Unix));

    [Fact]
    public async Task UTF_8_is_taken_with_and_without_a_byte_order_mark()
    {
        Assert.Equal(["sample.facts(2,8) FACT0001"], await FindAsync(Encoding.UTF8.GetBytes(Text), CompilerText.Unix));
        Assert.Equal(["sample.facts(2,8) FACT0001"], await FindAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], CompilerText.Unix));
    }

    [Fact]
    public async Task A_replacement_character_that_somebody_wrote_is_UTF_8()
    {
        foreach (var mark in new byte[][] { [], [0xEF, 0xBB, 0xBF] })
            Assert.Equal(["sample.facts(2,8) FACT0001"], await FindAsync([.. mark, .. Encoding.UTF8.GetBytes("group A\n  fact Name = \"\uFFFD\"\n")], CompilerText.Unix));
        // As an editor has it: a text without bytes.
        Assert.Equal(["sample.facts(1,6) FACT0001"], await Findings.OfAsync(TestProject.Of("fact Name = \"\uFFFD\"\n")));
        Assert.Equal(["sample.facts(1,6) FACT0001"], await Findings.OfAsync(new TestProject().With(new TestFile("/project/sample.facts", SourceText.From("fact Name = \"\uFFFD\"\n")))));
    }

    [Fact]
    public async Task What_the_compiler_cannot_read_is_found()
    {
        var random = new Random(7);
        var bytes = new byte[5000];
        random.NextBytes(bytes);
        bytes.AsSpan(1000, 200).Clear();
        Assert.Equal(["sample.facts(1,1) FACT9002"], await FindAsync(bytes, CompilerText.Unix));
    }

    [Fact]
    public async Task Zero_bytes_are_found_one_by_one() =>
        Assert.Equal(["sample.facts(1,6) FACT0001", "sample.facts(1,11) FACT9003", "sample.facts(1,12) FACT9003"], await FindAsync("fact A = \"\0\0\"\n"u8.ToArray(), CompilerText.Unix));

    [Fact]
    public async Task A_binary_file_gives_a_list_that_ends()
    {
        var random = new Random(7);
        var bytes = new byte[20_000];
        random.NextBytes(bytes);
        var findings = await FindAsync(bytes.Select(value => (byte)(value & 0x7F)).ToArray(), CompilerText.Unix);
        Assert.InRange(findings.Count(finding => finding.EndsWith("FACT9003", StringComparison.Ordinal)), 1, 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("   \t  ")]
    [InlineData("// nothing yet")]
    [InlineData("\r\n\r\n")]
    public async Task A_file_without_content_is_fine(string text)
    {
        Assert.Empty(await Findings.OfAsync(TestProject.Of(text)));
        Assert.Empty(TestProject.Of(text).Build().Clean().Outputs);
    }

    [Theory]
    [InlineData("fact A = 1\n  cite S\r\nsource S\r  title \"t\"\n  url \"https://e.org/\"")]
    [InlineData("fact A = 1\r  cite S\rsource S\r  title \"t\"\r  url \"https://e.org/\"\r")]
    public async Task Any_line_end_will_do(string text)
    {
        Assert.Empty(await Findings.OfAsync(TestProject.Of(text)));
        using var loaded = TestProject.Of(text).Build().Load();
        Assert.Equal(1, loaded.Value("Example.Sample", "A"));
    }

    private static Task<string[]> FindAsync(byte[] bytes, Encoding fallback)
    {
        var project = new TestProject().With(new TestFile("/project/sample.facts", CompilerText.Read(bytes, fallback)));
        project.Build().Clean();
        return Findings.OfAsync(project);
    }
}
