using System;
using System.IO;

namespace Facts.Cli.Tests.Report;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _output = new();

    public ReportCommandTests()
    {
        _folder.Write("a.facts", ReportSample.Facts);
        _folder.Write("label.evidence.txt", ReportSample.Evidence);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void The_report_is_written_into_a_new_folder_and_told_where_it_begins()
    {
        var run = Report(_output["new/site"]);
        Assert.Equal((0, $"{Path.Combine(_output["new/site"], "index.html")}: 22 facts\n", ""), (run.Code, run.Output, run.Errors));
        Assert.True(File.Exists(_output["new/site/facts/Clinic.Dose/MaximumSingle.html"]));
        Assert.Contains("<h1><bdi>A &amp; B</bdi></h1>", File.ReadAllText(_output["new/site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_other_things_in_it_is_left_alone_unless_that_is_forced()
    {
        _output.Write("thesis.txt", "mine");
        var run = Report(_output[""]);
        Assert.Equal(new ToolRun(2, "", $"The folder '{_output[""]}' has other things in it. Name an empty or a new folder, or write among them with '--force'.\n"), run);
        Assert.Equal(["thesis.txt"], _output.Files);
        Assert.Equal(0, Report(_output[""], "--force").Code);
        Assert.Equal("mine", File.ReadAllText(_output["thesis.txt"]));
        Assert.Equal(0, Report(_output[""]).Code);
        Assert.Equal("mine", File.ReadAllText(_output["thesis.txt"]));
    }

    [Fact]
    public void A_later_report_takes_away_what_it_does_not_have_and_nothing_else()
    {
        Report(_output[""]);
        _output.Write("facts/Clinic.Dose/note.txt", "mine");
        _folder.Write("a.facts", ReportSample.Facts.Replace("  fact Share = 12.5%\n", "", StringComparison.Ordinal).Replace("group Price", "group Cost", StringComparison.Ordinal));
        Assert.Equal(0, Report(_output[""]).Code);
        Assert.False(File.Exists(_output["facts/Clinic.Dose/Share.html"]));
        Assert.False(Directory.Exists(_output["facts/Clinic.Price"]));
        Assert.True(File.Exists(_output["facts/Clinic.Cost/Pack.html"]));
        Assert.Equal("mine", File.ReadAllText(_output["facts/Clinic.Dose/note.txt"]));
    }

    [Theory]
    [InlineData("../kept.txt")]
    [InlineData("/etc/kept.txt")]
    [InlineData("facts/../../kept.txt")]
    [InlineData("facts\\..\\..\\kept.txt")]
    [InlineData("a/b/c/d.txt")]
    public void A_list_that_leads_out_of_the_folder_takes_nothing_away(string line)
    {
        Directory.CreateDirectory(_output["site"]);
        _output.Write("kept.txt", "kept");
        Report(_output["site"]);
        File.AppendAllText(_output["site/facts-report.txt"], line + "\n");
        Assert.Equal(0, Report(_output["site"]).Code);
        Assert.Equal("kept", File.ReadAllText(_output["kept.txt"]));
    }

    /// <summary>Whoever shares a folder with a list and a link in it would else have a file written over that is somewhere else.</summary>
    [Fact]
    public void A_link_to_another_file_is_not_written_through()
    {
        Report(_output["site"]);
        _output.Write("kept.txt", "kept");
        File.Delete(_output["site/index.html"]);
        File.CreateSymbolicLink(_output["site/index.html"], _output["kept.txt"]);
        Assert.Equal(new ToolRun(2, "", $"'{_output["site/index.html"]}' is none of an earlier report. Take it away, or name another folder.\n"), Report(_output["site"]));
        Assert.Equal("kept", File.ReadAllText(_output["kept.txt"]));
    }

    [Fact]
    public void A_list_that_no_report_wrote_makes_no_folder_the_reports()
    {
        _output.Write("facts-report.txt", "index.html\n");
        _output.Write("index.html", "mine");
        Assert.Equal(2, Report(_output[""]).Code);
        Assert.Equal(new ToolRun(2, "", $"'{_output["index.html"]}' is none of an earlier report. Take it away, or name another folder.\n"), Report(_output[""], "--force"));
        Assert.Equal("mine", File.ReadAllText(_output["index.html"]));
    }

    [Fact]
    public void A_link_to_another_folder_is_not_written_through()
    {
        Report(_output["site"]);
        Directory.Delete(_output["site/sources"], recursive: true);
        Directory.CreateDirectory(_output["elsewhere"]);
        Directory.CreateSymbolicLink(_output["site/sources"], _output["elsewhere"]);
        var run = Report(_output["site"]);
        Assert.Equal((2, $"'{_output["site/sources"]}' is a link to another folder. Take it away, or name another folder.\n"), (run.Code, run.Errors));
        Assert.Empty(Directory.GetFiles(_output["elsewhere"]));
    }

    [Fact]
    public void A_misuse_is_told()
    {
        Assert.Equal(new ToolRun(2, "", "Say with '--output' which folder the report is written to, or show it with '--serve'.\n\n"), ToolRun.Of("report", _folder[""]));
        using var empty = new TemporaryFolder();
        Assert.Equal(new ToolRun(2, "", $"There is no .facts file in '{empty[""]}'.\n"), ToolRun.Of("report", empty[""], "-o", _output["site"]));
        Assert.Equal(2, ToolRun.Of("report", _folder["none"], "-o", _output["site"]).Code);
        Assert.False(Directory.Exists(_output["site"]));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_findings_of_the_report()
    {
        File.WriteAllBytes(_folder["b.facts"], [0xFF, 0xFE, 0x80]);
        _folder.Write("c.facts", "group\n  fact = = =\n\"\"\"\n\u0001 table | | by\n");
        Assert.Equal(0, Report(_output["site"]).Code);
        Assert.Contains("b.facts:1", File.ReadAllText(_output["site/review.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_no_folder_to_write()
    {
        _folder.Write("taken", "");
        Assert.Equal((2, $"'{_folder["taken"]}' is a file. Name a folder for the report.\n"), (Report(_folder["taken"]).Code, Report(_folder["taken"]).Errors));
    }

    private ToolRun Report(string output, params string[] more) => ToolRun.Of(["report", _folder[""], "--output", output, "--as-of", "2026-11-30", "--title", "A & B", .. more]);
}
