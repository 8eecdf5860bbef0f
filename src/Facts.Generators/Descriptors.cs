using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Microsoft.CodeAnalysis;

namespace Facts.Generators;

/// <summary>The core's rules as Roslyn describes them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rules.All.ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    /// <summary>Those about files that Facts reads.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles { get; } = Rules.All.Where(rule => !Rules.IsAboutUse(rule)).Select(Get).ToImmutableArray();

    /// <summary>Those about C# that uses facts.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Uses { get; } = Rules.All.Where(Rules.IsAboutUse).Select(Get).ToImmutableArray();

    public static DiagnosticDescriptor Get(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "Facts." + rule.Category,
        GetSeverity(rule.Severity),
        isEnabledByDefault: true,
        description: new RuleDescription(rule.Id),
        helpLinkUri: RulePages.GetLink(rule.Id),
        customTags: rule == Rules.MissingRuntime || rule == Rules.BadOption ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    /// <summary>The weight that a file's policies give to a rule; null where that is none.</summary>
    public static DiagnosticSeverity? FindSeverity(Rule rule, FilePolicies policies) => policies.FindSeverity(rule.Id) switch
    {
        null => GetSeverity(rule.Severity),
        PolicySeverity.None => null,
        PolicySeverity.Silent => DiagnosticSeverity.Hidden,
        PolicySeverity.Suggestion => DiagnosticSeverity.Info,
        PolicySeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };

    public static DiagnosticSeverity GetSeverity(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Hidden => DiagnosticSeverity.Hidden,
        _ => DiagnosticSeverity.Info,
    };
}
