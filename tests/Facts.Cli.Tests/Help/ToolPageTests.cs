using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Help;
using Facts.Cli.Output;

namespace Facts.Cli.Tests.Help;

/// <summary>The page about the tool names every command, option and exit code there is.</summary>
public sealed class ToolPageTests
{
    private static readonly string Page = File.ReadAllText(FindPage(AppContext.BaseDirectory));

    public static IEnumerable<TheoryDataRow<string, string[]>> Commands => Leaves(Tool.CreateRoot(new TextFiles(() => Stream.Null, TextWriter.Null), Terminal.None))
        .Select(command => new TheoryDataRow<string, string[]>(ExampleHelp.NameOf(command), [.. command.Options.Where(option => option is not HelpOption).Select(option => option.Name)]));

    [Theory, MemberData(nameof(Commands))]
    public void A_command_and_its_options_stand_below_its_heading(string command, string[] options)
    {
        var first = command.Split(' ')[0];
        var section = Page.Split("\n## ").SingleOrDefault(text => text.Split('\n')[0].Split(", ").Contains("facts " + first));
        Assert.True(section != null, $"src/Facts/Pages/tool.md has no heading of 'facts {first}'.");
        Assert.Contains("facts " + command, section, StringComparison.Ordinal);
        Assert.All(options, option => Assert.True(section!.Contains(option, StringComparison.Ordinal), $"src/Facts/Pages/tool.md does not tell '{option}' of 'facts {command}'."));
    }

    [Theory]
    [InlineData(ExitCode.Success)]
    [InlineData(ExitCode.Findings)]
    [InlineData(ExitCode.Misuse)]
    [InlineData(ExitCode.Interrupted)]
    [InlineData(ExitCode.Terminated)]
    public void Each_exit_code_is_told(int code) => Assert.Contains(FormattableString.Invariant($"{code}"), Page.Split("**Exit codes.**")[1].Split("**Writing.**")[0], StringComparison.Ordinal);

    private static IEnumerable<Command> Leaves(Command command) => command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);

    private static string FindPage(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "src/Facts/Pages/tool.md")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine(folder, "src/Facts/Pages/tool.md");
    }
}
