using System.CommandLine;

namespace Facts.Cli.Commands;

/// <summary>The option that says how a command writes what it found.</summary>
internal static class FormatOption
{
    public const string Text = "text";
    public const string Json = "json";

    /// <param name="formats">Those that the command knows; the first is what it writes where the option is left out.</param>
    public static Option<string> Create(params string[] formats) => new Option<string>("--format") { Description = "How it is written.", HelpName = string.Join('|', formats), DefaultValueFactory = _ => formats[0] }.AcceptOnlyFromAmong(formats);
}
