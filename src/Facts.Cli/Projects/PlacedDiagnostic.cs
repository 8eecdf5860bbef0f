using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Cli.Projects;

/// <summary>A finding with its file.</summary>
/// <param name="Place">Where it stands; null where it is about what is set for the project.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Related">Other places that belong to it.</param>
internal sealed record PlacedDiagnostic(FilePlace? Place, Diagnostic Diagnostic, IReadOnlyList<FilePlace> Related)
{
    /// <summary>The word that compilers print.</summary>
    public string Severity => Name(Diagnostic.Severity);

    /// <summary>The form that compilers print: <c>tolls.facts(14,8): warning FACT0001: …</c>.</summary>
    public override string ToString() => $"{Place?.ToString() ?? "facts"}: {Severity} {Diagnostic.Rule.Id}: {Diagnostic.Message}";

    /// <summary>The word for a weight.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Language.Diagnostics.Severity.Error => "error",
        Language.Diagnostics.Severity.Warning => "warning",
        _ => "info",
    };
}
