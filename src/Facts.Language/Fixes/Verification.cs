using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>Tries a fix before it is offered: a name that is near may be the wrong one, and what a mistake has hidden may come to light.</summary>
internal static class Verification
{
    /// <summary>
    /// Whether after the fix the files that it changes have one finding of its rule less, and no error that they had not; an <c>allow</c> has the one that its reason is to be written.
    /// </summary>
    public static bool Mends(FactsProject project, Fix fix)
    {
        var texts = fix.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).ToDictionary(file => file.Key, file => TextEdits.Apply(project.Find(file.Key)!.Tree.Text, file), StringComparer.Ordinal);
        var before = Check(project, texts.Keys);
        var after = Check(project.With(texts), texts.Keys);
        return Count(after, fix.Rule) < Count(before, fix.Rule)
            && after.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule).Distinct().All(rule => rule == Rules.MissingReason || Count(after, rule) <= Count(before, rule));
    }

    private static List<Diagnostic> Check(FactsProject project, IEnumerable<string> paths) => [.. paths.SelectMany(path => project.GetDiagnostics(project.Find(path)!))];

    private static int Count(List<Diagnostic> findings, Rule rule) => findings.Count(finding => finding.Rule == rule);
}
