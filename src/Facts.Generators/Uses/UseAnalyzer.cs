using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generators.Uses;

/// <summary>
/// FACT0401, FACT0402, FACT0403, FACT0405: reports where C# uses what is not plainly stated, or holds no longer.
/// Nothing is looked at where the project and what it references have no such fact.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        new[] { Rules.DisputedUse, Rules.RetractedUse, Rules.UncertainUse, Rules.OutdatedUse }.Select(Descriptors.Get).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (!ProjectOptions.Read(provider.GlobalOptions).IsEnabled)
            return;
        var names = MarkedNames.Of(context.Compilation, context.CancellationToken);
        if (names.IsEmpty)
            return;
        var marks = new MarkReader();
        context.RegisterSemanticModelAction(file => Report(file, names, marks, provider));
    }

    private static void Report(SemanticModelAnalysisContext context, NameIndex names, MarkReader marks, AnalyzerConfigOptionsProvider provider)
    {
        UseReport? report = null;
        foreach (var use in FactUse.FindIn(context.SemanticModel, names, context.CancellationToken))
        {
            var found = marks.Get(use.Symbol);
            if (found.IsEmpty)
                continue;
            report ??= new UseReport(context, TreePolicies.Read(context.SemanticModel.SyntaxTree, provider));
            report.Add(use, found);
        }
    }
}
