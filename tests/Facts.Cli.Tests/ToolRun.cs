using System;
using System.IO;
using System.Text;
using Facts.Cli.Output;

namespace Facts.Cli.Tests;

/// <summary>One run of the tool within the test's process.</summary>
/// <param name="Code">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    /// <summary>Runs the tool with nothing to read from standard input.</summary>
    public static ToolRun Of(params string[] args) => WithInput(null, args);

    /// <summary>Runs the tool with a text on standard input; null where it must not be asked for.</summary>
    public static ToolRun WithInput(string? input, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = new Tool(() => new MemoryStream(Encoding.UTF8.GetBytes(input ?? throw new InvalidOperationException("Standard input was read."))), output, errors, Terminal.None).Run(args);
        return new ToolRun(code, output.ToString(), errors.ToString());
    }
}
