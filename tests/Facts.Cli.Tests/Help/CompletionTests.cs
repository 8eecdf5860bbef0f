using System;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Cli.Tests.Help;

/// <summary>The script for bash, in bash; the others as far as they ask the tool likewise.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("facts ch", "check")]
    [InlineData("facts co", "compare completion coverage")]
    [InlineData("facts import ", "bibtex codata csl csv json openfisca")]
    [InlineData("facts check --form", "--format")]
    [InlineData("facts check --format ", "github json sarif text")]
    [InlineData("facts check --format s", "sarif")]
    [InlineData("facts   check  --fail-on n", "never")]
    [InlineData("facts explain FACT010", "FACT0101 FACT0102 FACT0103 FACT0104 FACT0105 FACT0106 FACT0107 FACT0108 FACT0109")]
    [InlineData("facts completion z", "zsh")]
    [InlineData("facts check tol", "")]
    [InlineData("facts check ", "")]
    [InlineData("facts --he", "--help")]
    public async Task Bash_completes_what_is_typed(string line, string expected)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var typed = line.EndsWith(' ') ? [.. words, ""] : words;
        var run = await _folder.RunAsync(
            $"source <(facts completion bash); COMP_LINE='{line}' COMP_POINT={line.Length} COMP_WORDS=({string.Join(' ', typed.Select(word => $"'{word}'"))}) COMP_CWORD={typed.Length - 1}; _facts; echo \"${{COMPREPLY[@]}}\"; complete -p facts");
        Assert.Equal((0, "", expected + "\ncomplete -o default -F _facts facts\n"), (run.Code, run.Errors, run.Output));
    }

    [Fact]
    public async Task What_stands_behind_the_cursor_does_not_count()
    {
        var run = await _folder.RunAsync("source <(facts completion bash); COMP_LINE='facts ch tolls.facts' COMP_POINT=8 COMP_WORDS=(facts ch tolls.facts) COMP_CWORD=1; _facts; echo \"${COMPREPLY[@]}\"");
        Assert.Equal("check\n", run.Output);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("zsh")]
    public void Each_script_asks_the_tool(string shell)
    {
        var run = ToolRun.Of("completion", shell);
        Assert.Equal(0, run.Code);
        Assert.Contains("\"[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_refused_with_those_that_are_known()
    {
        var run = ToolRun.Of("completion", "tcsh");
        Assert.Equal(2, run.Code);
        Assert.Contains("'zsh'", run.Errors, StringComparison.Ordinal);
    }
}
