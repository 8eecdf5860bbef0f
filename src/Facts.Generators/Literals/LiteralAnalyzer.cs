using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Facts.Generators.Uses;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Facts.Generators.Literals;

/// <summary>FACT0404: reports literals that equal a fact of the project, in files for which somebody asks for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <summary>A value that many facts have says little: more than these are not offered.</summary>
    private const int MaxOffered = 5;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(Rules.EqualLiteral));

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (!ProjectOptions.Read(provider.GlobalOptions).IsEnabled || !GeneratedFiles.Of(context.Compilation).Any())
            return;
        var compilation = context.Compilation;
        var constants = new Lazy<ILookup<string, FactConstant>>(() => FactConstant.FindIn(compilation, CancellationToken.None));
        context.RegisterSyntaxTreeAction(file =>
        {
            if (FindSeverity(file.Tree, compilation.Options, provider, file.CancellationToken) is { } severity)
                Report(file, severity, constants.Value);
        });
    }

    /// <summary>
    /// The weight that a file asks for; null where it does not. The compiler weighs what is reported once more, but does not tell an analyzer whether a rule is wanted,
    /// and one that is disabled could be switched on by the compiler's own keys alone.
    /// </summary>
    private static DiagnosticSeverity? FindSeverity(SyntaxTree tree, CompilationOptions options, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        if (TreePolicies.AsksForLiterals(tree, provider) && TreePolicies.Read(tree, provider) is var policies && policies.FindSeverity(Rules.EqualLiteral.Id) != null)
            return Descriptors.FindSeverity(Rules.EqualLiteral, policies);
        var isAsked = options.SyntaxTreeOptionsProvider is { } trees && (trees.TryGetDiagnosticValue(tree, Rules.EqualLiteral.Id, cancellation, out var severity) || trees.TryGetGlobalDiagnosticValue(Rules.EqualLiteral.Id, cancellation, out severity))
            ? severity != ReportDiagnostic.Suppress
            : options.SpecificDiagnosticOptions.TryGetValue(Rules.EqualLiteral.Id, out severity) && severity != ReportDiagnostic.Suppress;
        return isAsked ? Descriptors.GetSeverity(Rules.EqualLiteral.Severity) : null;
    }

    private static void Report(SyntaxTreeAnalysisContext context, DiagnosticSeverity severity, ILookup<string, FactConstant> constants)
    {
        foreach (var token in context.Tree.GetRoot(context.CancellationToken).DescendantTokens())
        {
            if (!IsLiteral(token) || !LiteralValue.IsTelling(token) || LiteralValue.Find(token) is not { } literal || !constants.Contains(literal.Key))
                continue;
            var equal = constants[literal.Key].OrderBy(constant => constant.Name, StringComparer.Ordinal).ToArray();
            var offered = equal.Where(constant => constant.IsConstant && constant.Type == literal.Type).Take(MaxOffered).Select(constant => constant.Name);
            var others = equal.Length switch
            {
                1 => "",
                2 => " and one other",
                _ => " and " + (equal.Length - 1).ToString(CultureInfo.InvariantCulture) + " others",
            };
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(Rules.EqualLiteral), literal.Node.GetLocation(), severity, null, ImmutableDictionary<string, string?>.Empty.Add(UseProperties.Equal, string.Join("\n", offered)), $"the fact '{equal[0].Name}'{others}"));
        }
    }

    private static bool IsLiteral(SyntaxToken token) => token.Kind() is
        SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;
}
