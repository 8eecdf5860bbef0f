using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using static System.FormattableString;

namespace Facts.Generators.Tests.Output;

/// <summary>Rows by their keys: what the generator writes of a key is what the library asks for.</summary>
public sealed class KeyTests
{
    private const string Head = "namespace N\nenum Size\n  Small\n  Large\n";

    // Of each the first keys are looked for in the table itself, as many as it has rows: here all.
    [Theory]
    [InlineData("string", true, "\"A\"", "\"a\"", "\"\"", "\"\\u{1F600} b\"", "\"Straße\"")]
    [InlineData("int", true, "0", "-1", "1", "2147483647", "-2147483648")]
    [InlineData("long", true, "0", "-1", "4294967296", "9223372036854775807", "-9223372036854775808")]
    [InlineData("bool", true, "true", "false")]
    [InlineData("Size", true, "Large", "Small")]
    [InlineData("date", true, "0001-01-01", "1582-10-15", "2020-02-29", "9999-12-31")]
    [InlineData("guid", true, "\"0F8FAD5B-D9CB-469F-A165-70867728950E\"", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("decimal", false, "2.50", "-0.1", "1000")]
    [InlineData("partial date", false, "2020", "2020-01", "2020-01-01")]
    [InlineData("datetime", false, "2020-03-22T18:30:00+01:00", "2020-03-22T18:30:00Z")]
    [InlineData("duration", false, "PT1H", "P1D")]
    [InlineData("version", false, "\"1.2\"", "\"1.2.0\"")]
    public void A_row_is_found_by_a_key_of_any_type(string type, bool isIndexed, params string[] keys)
    {
        var rows = string.Concat(keys.Select((key, i) => $"  | {key} | {i} |\n"));
        AssertFound($"{Head}record R\n  K: {type}\n  V: int\ntable T: R by K\n  | K | V |\n{rows}", isIndexed, "K");
    }

    [Theory]
    [InlineData("K, V", true)]
    [InlineData("V, K, S", true)]
    [InlineData("S, D", true)]
    [InlineData("K, M", false)]
    public void A_row_is_found_by_a_key_of_several_columns(string keys, bool isIndexed) => AssertFound(
        $"{Head}record R\n  K: string\n  V: int\n  S: Size\n  D: date\n  M: decimal\ntable T: R by {keys}\n  | K | V | S | D | M |\n  | \"A\" | 1 | Small | 2020-01-01 | 1 |\n  | \"B\" | 2 | Small | 2020-01-02 | 1 |\n  | \"C\" | 1 | Large | 2020-01-01 | 1 |\n",
        isIndexed,
        [.. keys.Split(", ")]);

    /// <summary>As many as share buckets: keys whose hashes differ would mostly be found with few rows all the same.</summary>
    [Theory]
    [InlineData("string")]
    [InlineData("int")]
    [InlineData("long")]
    [InlineData("date")]
    [InlineData("guid")]
    public void Every_row_of_many_is_found(string type)
    {
        var rows = string.Concat(Enumerable.Range(0, 300).Select(i => "  | " + type switch
        {
            "string" => $"\"k{i * 37} é\"",
            "int" or "long" => Invariant($"{(i - 150) * 7_654_321}"),
            "date" => new DateOnly(1900, 1, 1).AddDays(i * 31).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Invariant($"\"{(i * 7_654_321):X8}-d9cb-469f-A165-70867728950e\""),
        } + $" | {i} |\n"));
        AssertFound($"{Head}record R\n  K: {type}\n  V: int\ntable T: R by K\n  | K | V |\n{rows}", isIndexed: true, "K");
    }

    [Fact]
    public void Nothing_as_one_of_several_keys_is_none()
    {
        using var loaded = TestProject.Of("namespace N\nrecord R\n  K: string\n  S: string\ntable T: R by K, S\n  | K | S |\n  | \"a\" | \"b\" |\n").Build().Load();
        for (var i = 0; i < 3; i++)
            Assert.Equal(false, loaded.Get("N.T").GetMethod("TryByKAndS")!.Invoke(null, ["a", null, null]));
    }

    [Fact]
    public void A_day_with_a_time_is_no_key()
    {
        var project = TestProject.Of("namespace N\nrecord R\n  D: date\n  V: int\ntable T: R by D\n  | D | V |\n  | 2020-02-29 | 1 |\n") with { Target = TestTarget.NetStandard20 };
        using var loaded = project.Build().Load();
        var find = loaded.Get("N.T").GetMethod("TryByD")!;
        Assert.Equal(true, find.Invoke(null, [new DateTime(2020, 2, 29), null]));
        Assert.Equal(false, find.Invoke(null, [new DateTime(2020, 2, 29, 12, 0, 0), null]));
    }

    [Theory]
    [InlineData("K", "string", true, "\"A\"", "\"B\"", "\"C\"")]
    [InlineData("K", "int", true, "-1", "0", "7")]
    [InlineData("K", "decimal", false, "1", "2.50", "3")]
    [InlineData("K, W", "Size", true, "Large", "Small", "Large")]
    public void A_timeline_is_found_by_its_key(string keys, string type, bool isIndexed, params string[] values)
    {
        var rows = string.Concat(Enumerable.Range(0, 12).Select(i => $"  | {values[i % 3]} | {i % 3} | 2020-01-{i + 1:00} | {i} |\n"));
        var build = TestProject.Of($"{Head}record R\n  K: {type}\n  W: int\n  From: date\n  V: int\ntable T: R by {keys} over From\n  | K | W | From | V |\n{rows}").Build();
        Assert.Equal(isIndexed, build.Text.Contains("KeyHash", StringComparison.Ordinal));
        using var loaded = build.Load();
        var table = loaded.Get("N.T");
        var all = ((IEnumerable)table.GetProperty("All")!.GetValue(null)!).Cast<object>().ToArray();
        var names = keys.Split(", ");
        for (var i = 0; i < 3; i++)
        {
            var timeline = (IEnumerable)table.GetMethod("By" + string.Join("And", names))!.Invoke(null, [.. names.Select(key => Value(all[i], key))])!;
            Assert.Equal([i, i + 3, i + 6, i + 9], timeline.Cast<object>().Select(entry => Value(Value(entry, "Value")!, "V")));
        }

        static object? Value(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of);
    }

    private static void AssertFound(string text, bool isIndexed, params string[] keys)
    {
        foreach (var project in new[] { TestProject.Of(text), TestProject.Of(text) with { Target = TestTarget.NetStandard20, LanguageVersion = LanguageVersion.CSharp7_3 } })
        {
            var build = project.Build();
            Assert.Equal(isIndexed, build.Text.Contains("KeyHash", StringComparison.Ordinal));
            using var loaded = build.Load();
            var table = loaded.Get("N.T");
            foreach (var row in (IEnumerable)table.GetProperty("All")!.GetValue(null)!)
                Assert.Same(row, table.GetMethod("By" + string.Join("And", keys))!.Invoke(null, [.. keys.Select(key => row.GetType().GetProperty(key)!.GetValue(row))]));
        }
    }
}
