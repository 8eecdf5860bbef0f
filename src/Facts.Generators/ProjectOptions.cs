using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generators;

/// <summary>What the project's properties say.</summary>
/// <param name="IsEnabled"><c>FactsEnabled</c></param>
/// <param name="RootNamespace"><c>RootNamespace</c></param>
/// <param name="UseConstants"><c>FactsConstants</c></param>
/// <param name="IsPublic"><c>FactsVisibility</c>: of the catalogue; files have it from their policies.</param>
internal sealed record ProjectOptions(bool IsEnabled, string RootNamespace, bool UseConstants, bool IsPublic)
{
    /// <summary>Reads the properties; one whose value is none of its own counts as unset, which the analyzer reports.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options) => new(
        !Is(options, "FactsEnabled", "false"),
        Get(options, "RootNamespace"),
        !Is(options, "FactsConstants", "false"),
        !Is(options, "FactsVisibility", "internal"));

    /// <summary>A property's value; empty where it is not set.</summary>
    public static string Get(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";

    private static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        string.Equals(Get(options, property), value, StringComparison.OrdinalIgnoreCase);
}
