using System.CommandLine;

namespace Facts.Cli.Commands;

/// <summary><c>--force</c> of commands that make a file.</summary>
internal static class ForceOption
{
    public static Option<bool> Create() => new("--force") { Description = "Writes over a file that is there already." };
}
