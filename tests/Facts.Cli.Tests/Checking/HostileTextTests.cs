using System;
using System.Linq;
using Facts.Cli.Output;

namespace Facts.Cli.Tests.Checking;

/// <summary>Nothing in a file makes a terminal act, whatever it is shown as.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "\\u{1b}]0;owned\\u{7}\\u{1b}[31m\\u{9b}2J\\u{202e}\\u{d}::error::x%0A";

    private readonly TemporaryFolder _folder = new();

    public HostileTextTests() => _folder.Write("a.facts", $"""
        namespace N

        source Order "{Hostile}"
          title "{Hostile}"
          url   "https://example.org/{Hostile}"

        group Tolls
          fact Car "{Hostile}" = "{Hostile}"
            cite Order section "{Hostile}" "{Hostile}"
            status alleged "{Hostile}"
            disputed "{Hostile}"
              cite Order "{Hostile}"
          fact Bus = 2
            allow FACT0001 "{Hostile}"
          fact Van: int = "{Hostile}"
          fact {"\u001b"}[31mRed{"\u009b"}2J = 1
        """);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "--suppressions")]
    [InlineData("check", "--suppressions", "--format", "json")]
    [InlineData("check", "--suppressions", "--format", "sarif")]
    [InlineData("check", "--suppressions", "--format", "github")]
    public void Nothing_that_a_terminal_acts_on_is_written(params string[] args)
    {
        var run = ToolRun.Of([args[0], _folder[""], .. args[1..]]);
        Assert.NotEmpty(run.Output);
        Assert.DoesNotContain(run.Output + run.Errors, IsHostile);
    }

    [Fact]
    public void A_terminal_gets_no_sequence_but_those_of_the_tool()
    {
        var (run, screen) = ToolRun.OnTerminal("check", _folder[""], "--suppressions");
        Assert.Equal(("", ""), (run.Output, run.Errors));
        Assert.Contains("\\u001b", screen, StringComparison.Ordinal);
        Assert.DoesNotContain(screen, IsHostile);
    }

    [Fact]
    public void What_is_escaped_can_be_read()
    {
        Assert.Equal("a\\u001b[31m\\u009b\\u202e\\u007f\\u000db\r\n\t", PlainWriter.Escape("a\u001b[31m\u009b\u202e\u007f\rb\r\n\t"));
        Assert.Same("plain – “text”", PlainWriter.Escape("plain – “text”"));
    }

    [Fact]
    public void A_file_name_writes_no_line_of_its_own()
    {
        // Not on Windows, which has no such names.
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("b\n::error::owned.facts", "fact Car = 1\n");
        var run = ToolRun.Of("check", _folder[""]);
        Assert.Contains("b\\u000a::error::owned.facts(1,6): warning FACT0001: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("fmt", "--check")]
    [InlineData("fmt")]
    [InlineData("fix")]
    [InlineData("new")]
    [InlineData("import", "csv")]
    [InlineData("seal")]
    [InlineData("snapshot")]
    [InlineData("export")]
    public void A_file_name_is_shown_on_one_line_with_what_hides_in_it(params string[] args)
    {
        // Not on Windows, which has no such names.
        if (OperatingSystem.IsWindows())
            return;
        const string name = "b\n\u001b[2J\u200b\t.facts";
        var isNew = args[0] == "new";
        if (!isNew)
            _folder.Write(name, args[0] == "import" ? "a,a\n\"" : "group   A\n  fact B = x\n");
        string[] more = args[0] == "import" ? ["--output", "-"] : args[0] == "seal" ? ["--source", "None"] : [];
        var run = ToolRun.Of([.. args, _folder[name], .. more]);
        Assert.DoesNotContain(run.Output + run.Errors, c => IsHostile(c) || c == '\u200b');
        if (args[0] is not ("list" or "fix" or "seal"))
            Assert.Contains("b\\u000a\\u001b[2J\\u200b\\u0009.", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("b\n", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_names_a_file_shows_what_hides_in_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("b\n\u001b.facts", "namespace N\ngroup Roads\n  fact One = 1\n");
        _folder.Write("c.facts", "namespace N\ngroup Roads\n  fact Two = 1\n");
        Assert.Contains("FACT1105: The facts of group 'N.Roads' stand in b\\u000a\\u001b.facts already", ToolRun.Of("check", _folder[""]).Output, StringComparison.Ordinal);
    }
    private static bool IsHostile(char c) => (char.IsControl(c) && c is not '\n') || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
