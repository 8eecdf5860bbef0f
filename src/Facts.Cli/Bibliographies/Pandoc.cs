using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Facts.Cli.Files;

namespace Facts.Cli.Bibliographies;

/// <summary>
/// The program pandoc, which knows BibTeX and BibLaTeX with all their accents, strings and inheritance. It is run by itself and no shell: its arguments are a list, its input and output pipes.
/// Its habit of changing the case of English titles is switched off.
/// </summary>
/// <param name="program">The program, or its path.</param>
/// <param name="limit">How long it may take.</param>
internal sealed class Pandoc(string program, TimeSpan limit)
{
    /// <summary>The variable that says which program it is, where it is not found by its name.</summary>
    public const string Variable = "FACTS_PANDOC";

    public static Pandoc Default => new(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : "pandoc", TimeSpan.FromMinutes(1));

    /// <summary>Makes CSL-JSON of a bibliography.</summary>
    /// <param name="format"><c>bibtex</c> or <c>biblatex</c>.</param>
    /// <param name="text">The bibliography.</param>
    /// <exception cref="IOException">It is missing, refuses the text or takes too long.</exception>
    public string ToCsl(string format, string text) => Run(["--from", format, "--to", "csljson"], text);

    /// <summary>Makes a bibliography of CSL-JSON.</summary>
    /// <param name="format"><c>bibtex</c> or <c>biblatex</c>.</param>
    /// <param name="text">The CSL-JSON.</param>
    /// <exception cref="IOException">It is missing, refuses the text or takes too long.</exception>
    public string FromCsl(string format, string text) => Run(["--from", "csljson", "--to", format, "--wrap", "none", "--metadata", "lang=de"], text);

    private string Run(IReadOnlyList<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = TextFiles.Utf8,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Of a bibliography in a language whose titles have no case of their own it leaves the case alone.
        start.Environment["LANG"] = "de_DE.UTF-8";
        try
        {
            using var process = Process.Start(start)!;
            return Run(process, input);
        }
        catch (Win32Exception)
        {
            throw new IOException($"BibTeX is read and written by pandoc, and there is no program '{program}'. Install it (Debian and Ubuntu: apt-get install pandoc; macOS: brew install pandoc; others: https://pandoc.org/installing.html), or say in the variable {Variable} where it is. CSL-JSON needs no pandoc: 'facts import csl', 'facts export --format csl'.");
        }
    }

    private string Run(Process process, string input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var written = WriteAsync(process, input);
        if (!process.WaitForExit(limit) || !Task.WaitAll([output, errors, written], limit))
        {
            process.Kill(entireProcessTree: true);
            throw new IOException(FormattableString.Invariant($"pandoc took longer than {limit.TotalSeconds} seconds, and was stopped."));
        }

        return process.ExitCode == 0 ? output.Result : throw new IOException(FormattableString.Invariant($"pandoc ended with {process.ExitCode}: {Shorten(errors.Result)}"));
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all, and says why.
        }
    }

    /// <summary>On few lines, with nothing in it that a terminal would obey.</summary>
    private static string Shorten(string errors)
    {
        var text = new string([.. errors.Trim().ReplaceLineEndings("\n").Select(c => c == '\n' || !Language.Syntax.CharacterFacts.IsForbidden(c) ? c : ' ')]);
        return text.Length > 2000 ? text[..2000] + "…" : text;
    }
}
