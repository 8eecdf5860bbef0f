using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Facts.Generators;

/// <summary>Reports the core's findings in <c>.facts</c> files, file by file, so that an editor shows them while typing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactsAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfFiles;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = ProjectOptions.Read(provider.GlobalOptions);
        if (!options.IsEnabled)
            return;
        var files = ProjectFiles.Find(context.Options.AdditionalFiles, provider, options);
        if (files.Documents.IsEmpty)
            return;
        context.RegisterAdditionalFileAction(new ProjectIndex(files).Report);
        context.RegisterCompilationEndAction(end => ReportSetUp(end, provider.GlobalOptions, files.Documents));
    }

    private static void ReportSetUp(CompilationAnalysisContext context, AnalyzerConfigOptions options, ImmutableArray<FactsFile> files)
    {
        if (!TargetOptions.HasRuntimeLibrary(context.Compilation))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(Rules.MissingRuntime), Location.None));
        Check(context, options, "FactsConstants", "true", "false");
        Check(context, options, "FactsEnabled", "true", "false");
        Check(context, options, "FactsPolicyLocked", "true", "false");
        // A property is the same for all files, and a folder's key for all in it: each mistake is said once.
        foreach (var problem in files.SelectMany(file => file.Settings.FindProblems()).GroupBy(problem => problem.ToString(), System.StringComparer.Ordinal).Select(group => group.First()))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(problem.Rule), Location.None, problem.GetArguments()));
    }

    private static void Check(CompilationAnalysisContext context, AnalyzerConfigOptions options, string property, string first, string second)
    {
        var value = ProjectOptions.Get(options, property);
        if (value.Length > 0 && !value.Equals(first, System.StringComparison.OrdinalIgnoreCase) && !value.Equals(second, System.StringComparison.OrdinalIgnoreCase))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(Rules.BadOption), Location.None, value, property, first + " or " + second));
    }
}
