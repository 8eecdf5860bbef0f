using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Facts.Language.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes;

/// <summary>
/// Mends all findings of a rule in a project or a solution, as the core does it: round by round, where fixes overlap. Roslyn's own provider for all gives nothing for files that are not C#,
/// and does not say which of these it was asked about: so there is none for a single file, which <c>facts fix</c> mends.
/// </summary>
internal sealed class FactsFileFixAllProvider : FixAllProvider
{
    public static FactsFileFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // A fix that only a person can choose is made one by one.
        var rule = fixAllContext.CodeActionEquivalenceKey;
        if (rule == null || !fixAllContext.DiagnosticIds.Contains(rule))
            return Task.FromResult<CodeAction?>(null);
        return Task.FromResult<CodeAction?>(CodeAction.Create($"Mend all findings of {rule}", _ => Task.FromResult(Mend(fixAllContext, rule)), rule));
    }

    private static Solution Mend(FixAllContext context, string rule)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.ProjectIds : [context.Project.Id])
        {
            var files = new WorkspaceFiles(solution.GetProject(project)!);
            solution = files.Apply(FixRun.Start(files.Project, files.Project.Documents, rule).Changed.Select(document => (document.Path, document.Tree.Text)));
        }

        return solution;
    }
}
