using System;
using System.IO;
using System.Text;
using Facts.Cli.Output;
using Spectre.Console.Testing;

namespace Facts.Cli.Tests;

/// <summary>One run of the tool within the test's process.</summary>
/// <param name="Code">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    /// <summary>How wide the terminal is.</summary>
    public const int Width = 120;

    /// <summary>Runs the tool with nothing to read from standard input.</summary>
    public static ToolRun Of(params string[] args) => WithInput(null, args);

    /// <summary>Runs the tool with a text on standard input; null where it must not be asked for.</summary>
    public static ToolRun WithInput(string? input, params string[] args) => Run(input, Terminal.None, args);

    /// <summary>Runs the tool on a terminal, and gives what can be read there, blanks at the ends of lines aside.</summary>
    public static (ToolRun Run, string Screen) OnTerminal(params string[] args)
    {
        using var console = new TestConsole().Width(Width);
        var run = Run(null, new Terminal(console, null), args);
        return (run, string.Join('\n', Array.ConvertAll(console.Output.Split('\n'), line => line.TrimEnd())));
    }

    private static ToolRun Run(string? input, Terminal terminal, string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = new Tool(() => new MemoryStream(Encoding.UTF8.GetBytes(input ?? throw new InvalidOperationException("Standard input was read."))), output, errors, terminal).Run(args);
        return new ToolRun(code, output.ToString(), errors.ToString());
    }
}
