using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Facts.CodeFixes.Tests;

/// <summary>A project as an editor holds it. The generated files are documents of it: a workspace of this kind runs no generator.</summary>
internal sealed partial class FixWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly TestProject _project;

    public FixWorkspace(TestProject project)
    {
        _project = project;
        var id = ProjectId.CreateNewId();
        var compilation = project.CreateCompilation();
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp, compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References));
        foreach (var output in project.Build().Outputs)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), output.HintName, output.SourceText, filePath: output.SyntaxTree.FilePath);
        foreach (var (text, i) in project.CSharp.Select((text, i) => (text, i)))
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Name(i), SourceText.From(text), filePath: TestProject.Folder + Name(i));
        Solution = AddFacts(solution, id, project);
        Id = id;
    }

    public Solution Solution { get; private set; }

    private ProjectId Id { get; }

    public string Text(int file) => Document(file).GetTextAsync().GetAwaiter().GetResult().ToString();

    /// <summary>The errors of the project as it is now.</summary>
    public async Task<string[]> FindErrorsAsync() =>
        [.. (await CompileAsync()).GetDiagnostics().Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString())];

    /// <summary>What the analyzers find in C# now.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(string rule)
    {
        var all = await _project.CreateAnalysis(await CompileAsync()).GetAnalyzerDiagnosticsAsync();
        return [.. all.Where(finding => finding.Id == rule && finding.Location.IsInSource).OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>What is offered for a finding.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferAsync(CodeFixProvider provider, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var document = Solution.GetDocument(finding.Location.SourceTree)!;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    /// <summary>Applies a fix to all findings of a scope.</summary>
    public async Task ApplyAllAsync(CodeFixProvider provider, string rule, string key, FixAllScope scope)
    {
        var context = new FixAllContext(Document(0), provider, scope, key, [rule], new Provider(this, rule), default);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        await ApplyAsync(action!);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Name(int file) => FormattableString.Invariant($"Code{file}.cs");

    private Document Document(int file) => Solution.GetProject(Id)!.Documents.Single(document => document.Name == Name(file));

    private async Task<Compilation> CompileAsync() => (await Solution.GetProject(Id)!.GetCompilationAsync())!;

    private sealed class Provider(FixWorkspace workspace, string rule) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, System.Threading.CancellationToken cancellationToken) =>
            (await workspace.FindAsync(rule)).Where(finding => finding.Location.SourceTree!.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, System.Threading.CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, System.Threading.CancellationToken cancellationToken) => await workspace.FindAsync(rule);
    }
}
