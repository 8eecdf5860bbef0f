namespace Facts.Cli;

/// <summary>What the tool ends with, so that a script can tell one from the other.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing was found.</summary>
    public const int Success = 0;

    /// <summary>Something was found that must change, and is told; no file was written.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood or cancelled, or a file or page could not be read, or a file not written.</summary>
    public const int Misuse = 2;

    /// <summary>Somebody pressed Ctrl-C: 128 and the signal's number, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>The system asked it to end, likewise.</summary>
    public const int Terminated = 143;
}
