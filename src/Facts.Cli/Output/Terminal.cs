using System;
using System.IO;
using Spectre.Console;

namespace Facts.Cli.Output;

/// <summary>What of the tool's output goes to somebody who looks at it, and not into a file or to another program.</summary>
/// <param name="Output">Standard output; null where it is no terminal.</param>
/// <param name="Errors">Standard error; null where it is no terminal.</param>
internal sealed record Terminal(IAnsiConsole? Output, IAnsiConsole? Errors)
{
    /// <summary>Nobody looks.</summary>
    public static Terminal None { get; } = new(null, null);

    /// <summary>What this process writes to. Colours are left out where NO_COLOR is set.</summary>
    public static Terminal Detect() => new(Console.IsOutputRedirected ? null : Open(Console.Out), Console.IsErrorRedirected ? null : Open(Console.Error));

    /// <summary>Null for a terminal that understands no escape sequences (TERM=dumb): it is written to like a file.</summary>
    private static IAnsiConsole? Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false } });
        return console.Profile.Capabilities.Ansi ? console : null;
    }
}
