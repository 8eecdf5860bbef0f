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

// The .facts files, which are additional documents.
internal sealed partial class FixWorkspace
{
    public string FactsText(string path) => Facts(path).GetTextAsync().GetAwaiter().GetResult().ToString();

    public void Edit(string path, string text) => Solution = Solution.WithAdditionalDocumentText(Facts(path).Id, SourceText.From(text));

    /// <summary>What the analyzers find in <c>.facts</c> files now.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindInFactsAsync(string rule)
    {
        var project = _project;
        foreach (var document in Solution.GetProject(Id)!.AdditionalDocuments)
            project = project.With(new TestFile(document.FilePath!, (await document.GetTextAsync()).ToString()));
        return [.. (await project.AnalyzeAsync()).Where(finding => finding.Id == rule && !finding.Location.IsInSource)];
    }

    public async Task<IReadOnlyList<CodeAction>> OfferInFactsAsync(CodeFixProvider provider, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var document = Solution.GetProject(Id)!.AdditionalDocuments.Single(document => document.FilePath == finding.Location.GetLineSpan().Path);
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    public Task<CodeAction?> FindActionForAllAsync(CodeFixProvider provider, string rule, string key, FixAllScope scope = FixAllScope.Project) =>
        provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(Solution.GetProject(Id)!, provider, scope, key, [rule], new Provider(this, rule), default));

    public async Task ApplyAllInFactsAsync(CodeFixProvider provider, string rule, string key, FixAllScope scope) => await ApplyAsync((await FindActionForAllAsync(provider, rule, key, scope))!);

    private static Solution AddFacts(Solution solution, ProjectId id, TestProject project)
    {
        foreach (var file in project.Files)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file.Path[TestProject.Folder.Length..], file.GetText()!, filePath: file.Path);
        var properties = string.Concat(project.Properties.Select(property => $"build_property.{property.Key} = {property.Value}\n"));
        return solution.AddAnalyzerConfigDocuments([DocumentInfo.Create(DocumentId.CreateNewId(id), ".globalconfig", loader: TextLoader.From(TextAndVersion.Create(SourceText.From("is_global = true\n" + properties), VersionStamp.Default)), filePath: TestProject.Folder + ".globalconfig")]);
    }

    private TextDocument Facts(string path) => Solution.GetProject(Id)!.AdditionalDocuments.Single(document => document.FilePath == TestProject.Folder + path);
}
