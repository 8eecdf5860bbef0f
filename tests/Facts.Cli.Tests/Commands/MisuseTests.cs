using System;
using System.IO;
using Facts.Cli.Output;

namespace Facts.Cli.Tests.Commands;

/// <summary>Commands that are not understood: exit code 2, and one message that says what is wrong.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Required command was not provided.", "import")]
    [InlineData("Unrecognized command or argument 'codat'.", "import", "codat")]
    [InlineData("Option '--year' is required.", "import", "codata", "t.csv", "-o", "x.facts")]
    [InlineData("Option '--output' is required.", "import", "codata", "t.csv", "--year", "2022")]
    [InlineData("'twenty' is not a year, such as 2022.", "import", "codata", "t.csv", "--year", "twenty", "-o", "-")]
    [InlineData("'0000' is not a year, such as 2022.", "import", "codata", "t.csv", "--year", "0000", "-o", "-")]
    [InlineData("'20222' is not a year, such as 2022.", "import", "codata", "t.csv", "--year", "2022", "--published", "20222", "-o", "-")]
    [InlineData("The address of the table of that year is not known. Say it with '--url'.", "import", "codata", "t.csv", "--year", "2014", "-o", "-")]
    [InlineData("'--group': '1a' is not a name. A name begins with a letter and has letters, digits and '_'.", "import", "codata", "t.csv", "--year", "2022", "-o", "-", "--group", "1a")]
    [InlineData("'--namespace': '' is not a name. A name begins with a letter and has letters, digits and '_'.", "import", "codata", "t.csv", "--year", "2022", "-o", "-", "--namespace", "A..B")]
    [InlineData("'--namespace': 'Sources' cannot be used: the class of the sources is called that.", "import", "codata", "t.csv", "--year", "2022", "-o", "-", "--namespace", "A.Sources")]
    [InlineData("'--source-name': a source's name has no points.", "import", "codata", "t.csv", "--year", "2022", "-o", "-", "--source-name", "A.B")]
    [InlineData("Only one of the two can come from standard input.", "compare", "codata", "-", "-")]
    [InlineData("Required argument 'TABLE' missing for command: 'codata'.", "compare", "codata", "f.facts")]
    [InlineData("Argument 'xml' not recognized.", "export", "--format", "xml")]
    [InlineData("Argument '' not recognized.", "export", "-f", "")]
    [InlineData("Argument 'up' not recognized.", "import", "csv", "t.csv", "-o", "-", "--rows", "up")]
    [InlineData("'--port': a port is a number from 1 to 65535.", "report", "--serve", "--port", "http")]
    [InlineData("'--port': a port is a number from 1 to 65535.", "report", "--serve", "--port", "")]
    [InlineData("Say with '--output' which folder the report is written to, or show it with '--serve'.", "report", "--output", "")]
    [InlineData("'facts fmt' has no option '--chek'. Is '--check' meant? What is called so is named './--chek', or behind '--'.", "fmt", ".", "--chek")]
    [InlineData("'facts fix' has no option '--dryrun'. Is '--dry-run' meant?", "fix", "--dryrun", ".")]
    [InlineData("'facts new' has no option '--force'.", "new", "--force")]
    [InlineData("'facts import csv' has no option '-x'. What is called so", "import", "csv", "-x", "-o", "-")]
    [InlineData("There is no file or folder '-x.facts'.", "fmt", "--", "-x.facts")]
    [InlineData("The name of the file to write is empty.", "new", "")]
    [InlineData("The name of the file to write is empty.", "export", "--schema", "--output", "")]
    public void Misuse_is_told_in_a_sentence(string message, params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal(ExitCode.Misuse, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_option_is_no_file_beside_which_others_are_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.facts", "fact   A=1\n");
        Assert.Equal(2, ToolRun.Of("fmt", folder["a.facts"], "--chek").Code);
        Assert.Equal("fact   A=1\n", File.ReadAllText(folder["a.facts"]));
        // A value of an option may begin with a line.
        Assert.Equal(0, ToolRun.WithInput("A\n-9\n1\n", "import", "csv", "-", "--name", "T", "-o", "-", "--null", "-9").Code);
    }

    [Fact]
    public void Where_nobody_can_be_told_the_exit_code_says_it()
    {
        using var full = new FullWriter();
        Assert.Equal(ExitCode.Misuse, new Tool(() => Stream.Null, full, full, Terminal.None).Run(["check", "/nowhere"]));
        Assert.Equal(ExitCode.Misuse, new Tool(() => Stream.Null, full, full, Terminal.None).Run(["explain", "FACT0001"]));
    }

    [Theory]
    [InlineData("See 'facts --help'.")]
    [InlineData("See 'facts --help'.", "chekc")]
    [InlineData("See 'facts import --help'.", "import")]
    public void Whoever_names_no_command_is_told_where_they_are_told(string message, params string[] args) => Assert.EndsWith(message + "\n", ToolRun.Of(args).Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("import", "--help")]
    [InlineData("import", "codata", "-h")]
    [InlineData("compare", "codata", "--help")]
    public void Help_is_no_misuse(params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Errors));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exit_codes_are_documented()
    {
        var help = ToolRun.Of("--help").Output;
        Assert.All(["Ends with 0", "with 1", "with 2"], text => Assert.Contains(text, help, StringComparison.Ordinal));
    }

    /// <summary>A file on a disk that is full.</summary>
    private sealed class FullWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device");
    }
}
