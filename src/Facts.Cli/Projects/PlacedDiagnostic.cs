using System.Globalization;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Cli.Projects;

/// <summary>A finding with its file.</summary>
/// <param name="Path">The file relative to the project's folder, with <c>/</c>.</param>
/// <param name="Lines">The file's lines, shared by all of its findings.</param>
/// <param name="Diagnostic">The finding.</param>
internal sealed record PlacedDiagnostic(string Path, LineMap Lines, Diagnostic Diagnostic)
{
    /// <summary>The form that compilers print: <c>tolls.facts(14,8): warning FACT0001: …</c>.</summary>
    /// <param name="path">The file as the user would write it.</param>
    public string Print(string path)
    {
        var place = Lines.GetPosition(Diagnostic.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({place.Line + 1},{place.Column + 1}): {Name(Diagnostic.Severity)} {Diagnostic.Rule.Id}: {Diagnostic.Message}");
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
