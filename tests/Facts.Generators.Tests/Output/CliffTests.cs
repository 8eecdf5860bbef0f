using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Generators.Tests.Output;

/// <summary>What the compiler or the runtime takes badly in number is never written in a number that grows with the project.</summary>
public sealed partial class CliffTests
{
    private const string Source = "namespace Roads\n\nsource Act\n  title \"Road Tolls Act\"\n  url \"https://example.org/act\"\n\n";

    [Theory]
    [InlineData("facts")]
    [InlineData("dates")]
    [InlineData("rows")]
    [InlineData("entries")]
    public void A_hundred_more_bring_no_more_of_what_costs(string kind)
    {
        var (few, many) = (Project(kind, 100).Build().Text, Project(kind, 200).Build().Text);
        Assert.True(many.Length > few.Length);
        // A switch over strings takes the square of its arms; a static constructor is compiled at run time, entry by entry; bytes are kept one by one.
        Assert.Equal(StringArm().Count(few), StringArm().Count(many));
        Assert.Equal(StaticObject().Count(few), StaticObject().Count(many));
        Assert.DoesNotContain("new byte[]", many, StringComparison.Ordinal);
        Assert.DoesNotContain("static Region(", many, StringComparison.Ordinal);
        Assert.DoesNotContain("\"u8", many, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_thousand_facts_in_one_group_compile_and_are_read()
    {
        var loaded = Project("facts", 20_000).Build().Load();
        Assert.Equal(19_999, GeneratedFacts.Find(loaded, "Roads.Region.Item19999").Value);
    }

    [GeneratedRegex("case \"")]
    private static partial Regex StringArm();

    [GeneratedRegex("static readonly")]
    private static partial Regex StaticObject();

    private static TestProject Project(string kind, int count) => TestProject.Of(Source + kind switch
    {
        "facts" => "group Region\n  cite Act\n" + Lines(count, i => $"  fact Item{i} = {i}\n"),
        "dates" => "group Region\n  cite Act\n" + Lines(count, i => $"  fact Item{i} = {Day(i)}\n"),
        "rows" => "group Region\n  table Items by Code\n    | Code: string | Number: int |\n" + Lines(count, i => $"    | \"code {i}\" | {i} |\n") + "    cite Act\n",
        _ => "group Region\n  fact Rate: int\n    cite Act\n" + Lines(count, i => $"    from {Day(i)} = {i}\n"),
    });

    private static string Day(string number) => new DateOnly(2000, 1, 1).AddDays(int.Parse(number, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lines(int count, Func<string, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i.ToString(CultureInfo.InvariantCulture))));
}
