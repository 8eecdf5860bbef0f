using System.CommandLine;
using Facts.Cli.Completion;

namespace Facts.Cli.Commands;

/// <summary><c>facts completion SHELL</c></summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new Argument<string>("SHELL") { Description = "bash, fish, pwsh or zsh." }.AcceptOnlyFromAmong(CompletionScripts.Shells);

    public static Command Create()
    {
        var command = new Command("completion", "Prints a script that lets a shell complete commands, options and their values.") { Shell };
        command.SetAction(arguments =>
        {
            arguments.InvocationConfiguration.Output.Write(CompletionScripts.Read(arguments.GetRequiredValue(Shell)));
            return ExitCode.Success;
        });
        return command;
    }
}
