using System;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>One combination of what is said of a rule, and what should come of it.</summary>
/// <param name="Own">The rule's own weight; null where it is withheld.</param>
/// <param name="Folder">The folder's word for the rule; empty where it says nothing.</param>
/// <param name="Category">The folder's word for the rule's category.</param>
/// <param name="File">The file's word for the rule.</param>
/// <param name="IsLocked">Whether files may only tighten.</param>
/// <param name="TreatsWarningsAsErrors">Whether warnings are errors.</param>
/// <param name="Order">What the compiler is told.</param>
public sealed record SeverityRoutes(DiagnosticSeverity? Own, string Folder, string Category, string File, bool IsLocked, bool TreatsWarningsAsErrors, SeverityRoutes.CompilerOrder Order)
{
    /// <summary>Nothing, the two ends, and the middle.</summary>
    public static readonly string[] Words = ["", "none", "suggestion", "error"];

    /// <summary>What the compiler can be told of one rule, and by which way.</summary>
    public static readonly CompilerOrder[] Orders =
    [
        new(false, ReportDiagnostic.Default), new(false, ReportDiagnostic.Suppress), new(false, ReportDiagnostic.Error),
        new(true, ReportDiagnostic.Suppress), new(true, ReportDiagnostic.Error), new(true, ReportDiagnostic.Info),
    ];

    /// <summary>Whether the file's word is weaker than what holds around it, and may not be.</summary>
    public bool IsRefused => IsLocked && File.Length > 0 && Rank(Read(File)) < Rank(Around);

    /// <summary>The severity that the compiler reports; null where nothing is.</summary>
    public DiagnosticSeverity? Expected
    {
        get
        {
            var weight = File.Length == 0 || IsRefused ? Around : Read(File);
            if (weight is not { } severity)
                return null;
            return Order.Severity switch
            {
                ReportDiagnostic.Suppress => null,
                ReportDiagnostic.Error => DiagnosticSeverity.Error,
                ReportDiagnostic.Info => DiagnosticSeverity.Info,
                _ => TreatsWarningsAsErrors && severity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : severity,
            };
        }
    }

    // What is withheld is asked for by name alone.
    private DiagnosticSeverity? Around => Folder.Length > 0 ? Read(Folder) : Category.Length > 0 && Own != null ? Read(Category) : Own;

    private static DiagnosticSeverity? Read(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "suggestion" => DiagnosticSeverity.Info,
        "none" => null,
        _ => throw new ArgumentException(word, nameof(word)),
    };

    private static int Rank(DiagnosticSeverity? severity) => severity is { } some ? (int)some : -1;

    /// <summary>What the compiler is told of one rule.</summary>
    /// <param name="IsGlobal">By <c>.globalconfig</c>, and not on the command line.</param>
    /// <param name="Severity">The weight.</param>
    public sealed record CompilerOrder(bool IsGlobal, ReportDiagnostic Severity);
}
