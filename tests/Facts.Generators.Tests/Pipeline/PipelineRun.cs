using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>One run of the generator after an edit: why each stage ran, and which outputs are other texts.</summary>
public sealed class PipelineRun
{
    private readonly GeneratorRunResult _result;

    private PipelineRun(GeneratorRunResult before, GeneratorRunResult after)
    {
        _result = after;
        var old = before.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        Rewritten = Find(text => old.GetValueOrDefault(text.HintName) != text.SourceText);
        Changed = Find(text => old.GetValueOrDefault(text.HintName)?.ToString() != text.SourceText.ToString());
        Gone = [.. old.Keys.Except(after.GeneratedSources.Select(source => source.HintName)).Select(Short).Order(StringComparer.Ordinal)];
    }

    /// <summary>The outputs that were written anew: the others are the very same objects. Without the hash in their names.</summary>
    public ImmutableArray<string> Rewritten { get; }

    /// <summary>Those of them that are other texts.</summary>
    public ImmutableArray<string> Changed { get; }

    /// <summary>The outputs that are there no more.</summary>
    public ImmutableArray<string> Gone { get; }

    public IReadOnlyDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Steps => _result.TrackedSteps;

    /// <summary>Generates a project, edits it, and generates it again with the same driver.</summary>
    public static PipelineRun After(TestProject project, Func<TestProject, TestProject> edit)
    {
        var driver = project.Generate(tracksSteps: true);
        var edited = edit(project);
        return new PipelineRun(Get(driver), Get(edited.Continue(driver, project)));
    }

    /// <summary>How often each reason occurs at a stage: <c>Modified 1, Unchanged 2</c>.</summary>
    public string Reasons(string stage) => Steps.TryGetValue(stage, out var steps)
        ? string.Join(", ", steps.SelectMany(step => step.Outputs).GroupBy(output => output.Reason).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).Select(group => FormattableString.Invariant($"{group.Key} {group.Count()}")))
        : "";

    private ImmutableArray<string> Find(Func<GeneratedSourceResult, bool> matches) => [.. _result.GeneratedSources.Where(matches).Select(source => Short(source.HintName)).Order(StringComparer.Ordinal)];

    private static GeneratorRunResult Get(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary><c>a.facts.0123abcd.g.cs</c> → <c>a.facts</c></summary>
    private static string Short(string hint) => hint.Contains(".facts.", StringComparison.Ordinal) ? hint[..(hint.IndexOf(".facts.", StringComparison.Ordinal) + 6)] : hint;
}
