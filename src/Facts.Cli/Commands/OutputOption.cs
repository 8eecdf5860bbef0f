using System.CommandLine;

namespace Facts.Cli.Commands;

/// <summary>Options that name the file that a command makes.</summary>
internal static class OutputOption
{
    /// <summary>The option of commands that make a <c>.facts</c> file.</summary>
    public static Option<string> CreateForFacts() => new("--output", "-o") { Description = "The .facts file to write; - for standard output.", Required = true, HelpName = "FILE" };
}
