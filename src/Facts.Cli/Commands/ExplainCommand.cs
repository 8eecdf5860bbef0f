using System.CommandLine;
using Facts.Language.Diagnostics;

namespace Facts.Cli.Commands;

/// <summary><c>facts explain ID</c></summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "The rule, as a finding shows it: FACT0001.", HelpName = "ID", CompletionSources = { _ => RuleOption.Complete() } };

    public static Command Create()
    {
        var command = new Command("explain", "Prints the page of a rule: what it finds, why, examples, and what to do.") { Id };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var id = arguments.GetRequiredValue(Id);
        if (RuleOption.Find(id) is { } found)
        {
            arguments.InvocationConfiguration.Output.Write(RulePages.Read(found)!.ReplaceLineEndings("\n"));
            return ExitCode.Success;
        }

        arguments.InvocationConfiguration.Error.Write(RuleOption.Explain(id) + "\n");
        return ExitCode.Misuse;
    }
}
