using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli;

/// <summary>
/// Ends the tool where somebody presses Ctrl-C or a system asks it to end: a file that is being written is written to its end first, so that none is half and no draft is left,
/// and the terminal has its cursor again.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations = [];

    private Interruption(Terminal terminal)
    {
        foreach (var (signal, code) in ((PosixSignal, int)[])[(PosixSignal.SIGINT, ExitCode.Interrupted), (PosixSignal.SIGTERM, ExitCode.Terminated)])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                TextFiles.Finish(() =>
                {
                    if (terminal.Errors != null)
                        Console.Error.Write("\u001b[?25h\n");
                    Environment.Exit(code);
                });
            }));
        }
    }

    public static Interruption Watch(Terminal terminal) => new(terminal);

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
}
