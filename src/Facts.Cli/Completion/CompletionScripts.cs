using System;
using System.IO;
using System.Linq;

namespace Facts.Cli.Completion;

/// <summary>What lets a shell complete the tool's commands: each asks the tool itself (<c>[suggest:POSITION]</c>), so that none has to be made anew for another version.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells, by their names.</summary>
    public static readonly string[] Shells = ["bash", "fish", "pwsh", "zsh"];

    /// <summary>The script of one of them.</summary>
    public static string Read(string shell)
    {
        using var stream = typeof(CompletionScripts).Assembly.GetManifestResourceStream("completion." + Shells.Single(known => string.Equals(known, shell, StringComparison.Ordinal)))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
