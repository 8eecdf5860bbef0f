using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Facts.Generators;

/// <summary>The core's rules as Roslyn describes them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rules.All.ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = Rules.All.Select(rule => ById[rule.Id]).ToImmutableArray();

    public static DiagnosticDescriptor Get(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "Facts." + rule.Category,
        GetSeverity(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: RulePages.GetLink(rule.Id),
        customTags: rule == Rules.MissingRuntime || rule == Rules.BadOption ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    public static DiagnosticSeverity GetSeverity(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Hidden => DiagnosticSeverity.Hidden,
        _ => DiagnosticSeverity.Info,
    };
}
