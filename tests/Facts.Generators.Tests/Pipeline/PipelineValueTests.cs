using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>What the pipeline keeps between runs: nothing that keeps a compilation alive, and nothing that is equal to nothing.</summary>
public sealed class PipelineValueTests
{
    private static readonly TestProject Project = new TestProject()
        .With("a.facts", "namespace Roads\ngroup Tolls\n  cite Wire \"all\"\n  /// Per passage.\n  fact Car \"label\" = 2\n    cite Wire page 1 \"two\" after \"x\"\n  fact Bus = 2\n")
        .With("rates.facts", "namespace Roads\ngroup Rates\n  cite Wire\n  table Daily from \"rates.facts.csv\"\n    | Rate: int |\n  fact Dearer = Tolls.Car\n")
        .With("rates.facts.csv", "Rate\n1\n")
        .With("types.facts", "namespace Roads\nenum Kind { Small, Large }\nrecord Span\n  Name: string\n  Kind: Kind?\ngroup Bridges\n  fact Old: Span\n    Name = \"Old\"\n      cite Wire\n  fact Kinds: Kind[] = [Small]\n")
        .With("press.facts", "namespace Roads\nsource Wire\n  title \"t\"\n");

    [Fact]
    public void No_value_holds_what_belongs_to_a_compilation()
    {
        foreach (var (stage, value) in Values())
            Walk(value, stage, allowsTree: stage is TrackingNames.Documents or TrackingNames.Imports, new HashSet<object>(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void All_stages_are_tracked() => Assert.Equal(
        typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Values().Select(pair => pair.Stage).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Two runs over other instances of the same texts: but for files, documents and data, and the imports that hold them, which are what they are, every value equals its counterpart.</summary>
    [Fact]
    public void Values_of_the_same_texts_are_equal_and_have_equal_hashes()
    {
        foreach (var stage in typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(name => name is not (TrackingNames.Files or TrackingNames.Documents or TrackingNames.Data or TrackingNames.Imports)))
        {
            var one = Values().Where(pair => pair.Stage == stage).Select(pair => pair.Value).ToArray();
            var other = Values().Where(pair => pair.Stage == stage).Select(pair => pair.Value).ToArray();
            Assert.NotEmpty(one);
            Assert.Equal(one.Length, other.Length);
            foreach (var (a, b) in one.Zip(other))
            {
                Assert.NotSame(a, b);
                Assert.True(a.Equals(b), stage);
                Assert.Equal(a.GetHashCode(), b.GetHashCode());
            }
        }
    }

    /// <summary>The compiler's code for a stage is compiled anew for each other shape, about a hundred methods, in every build whose compiler is not running yet.</summary>
    [Fact]
    public void Values_are_objects_or_have_one_of_three_shapes()
    {
        var steps = new HashSet<IncrementalGeneratorRunStep>();
        var pending = new Stack<IncrementalGeneratorRunStep>(Run().TrackedOutputSteps.Values.SelectMany(outputs => outputs));
        while (pending.Count > 0)
        {
            if (pending.Pop() is var step && steps.Add(step))
                step.Inputs.ToList().ForEach(input => pending.Push(input.Source));
        }

        Assert.Empty(steps.SelectMany(step => step.Outputs).Select(output => Shape(output.Value.GetType())).Except(["object", "(object, object)", "object[]", "(object[], object)"]));
    }

    private static string Shape(Type type) =>
        !type.IsValueType ? "object"
        : !type.IsGenericType ? type.Name
        : type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? Shape(type.GenericTypeArguments[0]) + "[]"
        : type.GetGenericTypeDefinition() == typeof(ValueTuple<,>) ? $"({Shape(type.GenericTypeArguments[0])}, {Shape(type.GenericTypeArguments[1])})"
        : type.Name;

    private static GeneratorRunResult Run()
    {
        var fresh = Project with { Files = [.. Project.Files.Select(file => new TestFile(file.Path, file.GetText()!.ToString()))] };
        return fresh.Generate(tracksSteps: true).GetRunResult().Results.Single();
    }

    private static IEnumerable<(string Stage, object Value)> Values() =>
        Run().TrackedSteps
            .Where(pair => pair.Key.StartsWith("Facts.", StringComparison.Ordinal))
            .SelectMany(pair => pair.Value.SelectMany(step => step.Outputs).Select(output => (pair.Key, output.Value)));

    private static void Walk(object? value, string path, bool allowsTree, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        var type = value.GetType();
        // A file as the host has it is what the pipeline begins with.
        if (value is AdditionalText)
            return;
        Assert.False(value is Compilation or ISymbol or Microsoft.CodeAnalysis.SyntaxTree or SyntaxNode or Location or SemanticModel or Diagnostic, $"{path} holds a {type}");
        Assert.False(!allowsTree && type.Namespace == "Facts.Language.Syntax", $"{path} holds a {type}");
        Assert.False(type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true, $"{path} holds a {type}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, path + "[]", allowsTree, seen);
        }

        for (var current = type; current != null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && field.FieldType.Namespace != "System.Reflection")
                    Walk(field.GetValue(value), path + "." + field.Name, allowsTree, seen);
            }
        }
    }
}
