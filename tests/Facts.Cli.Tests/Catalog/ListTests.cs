using System;
using System.Linq;
using System.Text.Json;

namespace Facts.Cli.Tests.Catalog;

public sealed class ListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ListTests()
    {
        _folder.Write("a.facts", CatalogSample.Facts);
        _folder.Write("order.evidence.txt", CatalogSample.Evidence);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_stands_below_its_group_with_its_status_and_sources()
    {
        var run = List();
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(
            """
            Roads.Forms
              Unclear [disputed]  Report; Order (verified)
            Roads.Forms.Sold
              Small = { "small", 1 }  Report, page 2
              Large = { "large", 2 }
            Roads.Tolls
              Car = 2.50 EUR  Order, section 4 (verified)
              Lorry = 11.90 EUR  Order (failed)
              Van = 3 EUR  Report, page 7
              Bus = 4 EUR
              Both = 6.5 EUR [computed]
            Roads.Tolls.Past
              Rate.Start = 1.5  Order (verified)
              Rate.From2021_01_01 = 2.5  Report
              Count = 7 [retracted, disputed]  Report
            11 statements

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Theory]
    [InlineData("Van Rate.From2021_01_01 Count", "--source", "Report", "--lacks", "verification", "--group", "Tolls")]
    [InlineData("Small Large", "--group", "Sold")]
    [InlineData("Unclear Small Large", "--group", "Roads.Forms")]
    [InlineData("Count", "--status", "retracted")]
    [InlineData("Unclear Count", "--status", "disputed")]
    [InlineData("Rate.Start Car Lorry Unclear", "--source", "Order")]
    [InlineData("Large Bus", "--lacks", "citation")]
    [InlineData("Large Van Bus", "--lacks", "quote")]
    [InlineData("Unclear Small Large Lorry Van Bus Rate.From2021_01_01 Count", "--lacks", "verification")]
    [InlineData("Count", "--source", "Report", "--group", "Past", "--status", "disputed")]
    public void Filters_hold_together(string names, params string[] filters)
    {
        using var document = JsonDocument.Parse(List([.. filters, "--format", "json"]).Output);
        Assert.Equal(
            names.Split(' ').Order(StringComparer.Ordinal),
            document.RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("name").GetString()!).Select(name => name[(name.StartsWith("Roads.Tolls.Past.", StringComparison.Ordinal) ? 17 : name.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_without_keys_are_counted_from_0_as_the_library_does()
    {
        _folder.Write("rows.facts", "namespace Roads\n\ngroup Plain\n  table Sizes\n    cite Report page 1\n    | Size: int |\n    | 7 |\n    | 8 |\n");
        Assert.Contains("  Roads.Plain.Sizes[0] = { 7 }  Report, page 1\n  Roads.Plain.Sizes[1] = { 8 }  Report, page 1\n", List().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fact Bad = 4 5")]
    [InlineData("fact Bad: int = \"a\"")]
    [InlineData("fact Bad = Nothing")]
    public void That_something_was_not_understood_is_told(string line)
    {
        _folder.Write("bad.facts", "namespace Roads\n\ngroup Plain\n  " + line + "\n    cite Report\n");
        Assert.Equal((0, "There are errors in what was read, which 'facts check' shows: something may be missing.\n"), List() is var run ? (run.Code, run.Errors) : default);
    }

    [Fact]
    public void What_one_file_says_may_depend_on_another_that_was_not_understood()
    {
        _folder.Write("more.facts", "namespace Roads\n\ngroup More\n  fact Sum = Bad + 1\n");
        _folder.Write("bad.facts", "namespace Roads\n\ngroup Plain\n  fact Bad = \n    cite Report\n");
        Assert.Contains("errors in what was read", ToolRun.Of("list", _folder["more.facts"]).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("list", "--sources")]
    [InlineData("report", "-o", "site")]
    public void Other_commands_tell_it_too(string command, params string[] options)
    {
        if (options is ["-o", var site])
            options = ["-o", _folder[site]];
        Assert.Equal("", ToolRun.Of([command, _folder[""], .. options]).Errors);
        _folder.Write("bad.facts", "namespace Roads\n\ngroup Plain\n  fact Bad = 4 5\n    cite Report\n");
        Assert.Contains("errors in what was read", ToolRun.Of([command, _folder[""], .. options]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_statuses_or_sources_where_asked()
    {
        var status = List("--by", "status").Output;
        Assert.StartsWith("retracted\n  Roads.Tolls.Past.Count = 7 [retracted, disputed]  Report\nstated\n", status, StringComparison.Ordinal);
        var source = List("--by", "source").Output;
        Assert.Contains("(no source)\n  Roads.Tolls.Bus = 4 EUR\n  Roads.Forms.Sold.Large = ", source, StringComparison.Ordinal);
        Assert.StartsWith("(computed)\n  Roads.Tolls.Both = ", source, StringComparison.Ordinal);
        Assert.Equal(2, source.Split('\n').Count(line => line.StartsWith("  Roads.Forms.Unclear ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_has_all_that_is_known_of_a_statement()
    {
        using var document = JsonDocument.Parse(List("--format", "json", "--group", "Tolls").Output);
        var car = document.RootElement.GetProperty("statements")[0];
        Assert.Equal(
            ("Roads.Tolls.Car", "Roads.Tolls", "fact", "decimal in EUR", "2.50", "EUR", "stated", 17, 8),
            (Text(car, "name"), Text(car, "group"), Text(car, "kind"), Text(car, "type"), Text(car, "value"), Text(car, "unit"), Text(car, "status"), car.GetProperty("line").GetInt32(), car.GetProperty("column").GetInt32()));
        var citation = car.GetProperty("citations")[0];
        Assert.Equal(("Order", "section", "4", "2.50 for a passenger car", "verified"), (Text(citation, "source"), Text(citation.GetProperty("locators")[0], "term"), Text(citation.GetProperty("locators")[0], "value"), Text(citation.GetProperty("quotes")[0], "text"), Text(citation, "state")));
        Assert.Equal("Car + Bus", Text(document.RootElement.GetProperty("statements")[4], "formula"));
        var count = document.RootElement.GetProperty("statements").EnumerateArray().Last();
        Assert.Equal(("8", "failed"), (Text(count.GetProperty("disputed")[0], "value"), Text(count.GetProperty("disputed")[0].GetProperty("citations")[0], "state")));
    }

    [Fact]
    public void Sources_and_what_is_allowed_are_listed_instead()
    {
        Assert.Equal("Order: Toll Order, https://example.org/order (4 statements)\nReport: Annual Report, 10.1000/report (5 statements)\n2 sources\n", List("--sources").Output);
        Assert.Equal(_folder["a.facts"] + "(24,5): allows 1 finding of FACT0001 until 2030-01-01: our own\n1 finding allowed in 1 place\n", List("--suppressions").Output);
        using var sources = JsonDocument.Parse(List("--sources", "--format", "json").Output);
        Assert.Equal(("Order", 4), (Text(sources.RootElement.GetProperty("sources")[0], "name"), sources.RootElement.GetProperty("sources")[0].GetProperty("statements").GetInt32()));
        using var suppressions = JsonDocument.Parse(List("--suppressions", "--format", "json").Output);
        Assert.Equal("our own", Text(suppressions.RootElement.GetProperty("suppressions")[0], "reason"));
    }

    [Theory]
    [InlineData("There is no group 'Tols'. Is 'Tolls' meant?", "--group", "Tols")]
    [InlineData("There is no source 'Ordr'. Is 'Order' meant?", "--source", "Ordr")]
    [InlineData("'--by' is about facts", "--sources", "--by", "status")]
    [InlineData("not both", "--sources", "--suppressions")]
    public void Misuse_is_told(string message, params string[] args)
    {
        var run = List(args);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private ToolRun List(params string[] args) => ToolRun.Of(["list", _folder[""], "--as-of", "2026-11-22", .. args]);
}
