using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Facts.Cli.Files;
using Facts.Cli.Help;
using Facts.Cli.Output;

namespace Facts.Cli.Tests.Help;

/// <summary>Every command has examples, its help shows them, and each of them works as it stands.</summary>
public sealed class ExampleTests
{
    /// <summary>Lines that end with 1 in the project that they are run in, since that is what they are for.</summary>
    private static readonly string[] Failing = ["facts diff roads bridges --exit-code", "facts fix --dry-run"];

    public static IEnumerable<TheoryDataRow<string, string>> All => Commands.SelectMany(command => Examples.Of(command).Select(example => new TheoryDataRow<string, string>(command, example.Line)));

    public static IEnumerable<TheoryDataRow<string>> AllCommands => Commands.Select(command => new TheoryDataRow<string>(command));

    /// <summary>The commands that do something, by their words.</summary>
    internal static IReadOnlyList<string> Commands { get; } = [.. Leaves(Tool.CreateRoot(new TextFiles(() => Stream.Null, TextWriter.Null), Terminal.None)).Select(ExampleHelp.NameOf)];

    [Theory, MemberData(nameof(AllCommands))]
    public void A_command_shows_examples_of_itself(string command)
    {
        var examples = Examples.Of(command);
        Assert.NotEmpty(examples);
        var help = ToolRun.Of([.. command.Split(' '), "--help"]).Output;
        Assert.All(examples, example => Assert.Contains($"  {example.What}:\n    {example.Line}\n", help, StringComparison.Ordinal));
        Assert.All(examples, example => Assert.Contains("facts " + command, example.Line, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_example_works(string command, string line)
    {
        using var folder = new ToolFolder();
        ExampleProject.Write(folder.Files);
        // What the examples go on from.
        if (command != "seal")
            Assert.Equal(0, ToolRun.Of("seal", folder.Files["texts"], folder.Files[""]).Code);
        if (command == "compare codata")
            Assert.Equal(0, ToolRun.Of("import", "codata", folder.Files["table.csv"], "--year", "2022", "--output", folder.Files["constants.facts"]).Code);
        if (command == "diff")
            ExampleProject.Commit(folder.Files);
        if (command == "fix")
            folder.Files.Write("more.facts", "namespace Roads\n\ngroup More\n  fact Price = 1,500,000\n    allow FACT0001 \"an example\"\n");
        var run = await folder.RunAsync(line);
        Assert.True(run.Code == (Failing.Contains(line) ? 1 : 0), run.Output + run.Errors);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> Leaves(Command command) => command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);
}
