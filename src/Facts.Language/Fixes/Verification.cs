using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>Tries fixes before they are offered: a name that is near may be the wrong one, and what a mistake has hidden may come to light. What a file has before is found once for all of them.</summary>
internal sealed class Verification(FactsProject project)
{
    private readonly Dictionary<string, IReadOnlyList<Diagnostic>> _before = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether after the fix the files that it changes have one finding of its rule less, and no error that they had not; an <c>allow</c> has the one that its reason is to be written.
    /// </summary>
    public bool Mends(Fix fix)
    {
        var texts = TextEdits.Apply(project, fix.Edits);
        var changed = project.With(texts);
        var before = texts.Keys.SelectMany(FindBefore).ToList();
        var after = texts.Keys.SelectMany(path => Check(changed, path)).ToList();
        return Count(after, fix.Rule) < Count(before, fix.Rule)
            && after.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule).Distinct().All(rule => rule == Rules.MissingReason || Count(after, rule) <= Count(before, rule));
    }

    private IReadOnlyList<Diagnostic> FindBefore(string path)
    {
        if (!_before.TryGetValue(path, out var findings))
            _before.Add(path, findings = Check(project, path));
        return findings;
    }

    private static IReadOnlyList<Diagnostic> Check(FactsProject project, string path) => project.GetDiagnostics(project.Find(path)!);

    private static int Count(List<Diagnostic> findings, Rule rule) => findings.Count(finding => finding.Rule == rule);
}
