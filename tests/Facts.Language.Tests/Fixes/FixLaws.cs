using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Fixes;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Fixes;

/// <summary>What holds for every fix of every finding, whatever the file.</summary>
internal static class FixLaws
{
    private const int MaxLength = 20_000;

    /// <summary>
    /// After each fix alone the finding is gone, no error is there that was not, and a file that was formatted is so. An <c>allow</c> has the one error that its reason is to be written.
    /// </summary>
    public static void Hold(FactsProject project)
    {
        // Each fix checks the project twice: texts whose size is what is tested are left out.
        foreach (var document in project.Documents.Where(document => document.Tree.Text.Length <= MaxLength))
        {
            foreach (var finding in project.GetDiagnostics(document))
            {
                foreach (var fix in project.GetFixes(document, finding))
                    Hold(project, document, finding, fix);
            }
        }
    }

    /// <summary>The texts after a fix, by their paths.</summary>
    public static Dictionary<string, string> Apply(FactsProject project, Fix fix) => fix.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal)
        .ToDictionary(file => file.Key, file => TextEdits.Apply(project.Find(file.Key)!.Tree.Text, file), StringComparer.Ordinal);

    private static void Hold(FactsProject project, Document document, Diagnostic finding, Fix fix)
    {
        Assert.Same(finding.Rule, fix.Rule);
        Assert.NotEmpty(fix.Edits);
        Assert.Equal(fix.Edits.OrderBy(edit => edit.Path, StringComparer.Ordinal).ThenBy(edit => edit.Span.Start), fix.Edits);
        var texts = Apply(project, fix);
        var after = project.With(texts);
        var what = $"{finding}\n{fix.Title}\n--- before\n{document.Tree.Text}\n--- after\n{string.Join("\n", texts.Values)}\n";
        Assert.True(Count(after, finding.Rule) < Count(project, finding.Rule), "The finding stays: " + what);
        var before = Errors(project);
        var isAllow = fix.Edits.Any(edit => edit.NewText.Contains("allow FACT", StringComparison.Ordinal));
        foreach (var (rule, count) in Errors(after).Where(error => !(isAllow && error.Key == Rules.MissingReason.Id)))
            Assert.True(before.TryGetValue(rule, out var known) && count <= known, $"{rule} is new: {what}");
        foreach (var (path, text) in texts)
        {
            var tree = project.Find(path)!.Tree;
            if (Formatter.Format(tree) == tree.Text)
                Assert.True(Formatter.Format(SyntaxTree.Parse(text)) == text, "It is not formatted any more: " + what);
        }
    }

    private static int Count(FactsProject project, Rule rule) => project.Documents.Sum(document => project.GetDiagnostics(document).Count(finding => finding.Rule == rule));

    private static Dictionary<string, int> Errors(FactsProject project) => project.Documents.SelectMany(project.GetDiagnostics)
        .Where(finding => finding.Severity == Severity.Error)
        .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
