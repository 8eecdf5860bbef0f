using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>Counts the independent sources of citations: those that go back to one origin are one.</summary>
internal sealed class SourceCount(CheckContext context)
{
    /// <summary>More names are not listed.</summary>
    private const int MaxNames = 5;

    private readonly int _wanted = context.File.Document.Policies.MinSources;

    /// <summary>Reports what has too few. What has none at all lacks a citation, which is another rule's.</summary>
    public void Check(IReadOnlyList<BoundCitation> citations, TextSpan place, string what, string name)
    {
        // One whose source is not declared, which is reported, stands for itself.
        var sources = citations.Select(citation => citation.SourceName).Distinct(StringComparer.Ordinal).ToArray();
        var origins = sources.GroupBy(context.Project.Origins.Find, StringComparer.Ordinal).ToArray();
        if (sources.Length > 0 && origins.Length < _wanted)
            context.Report(Rules.TooFewSources, place, what, name, Sources(origins.Length), Number(_wanted), Hint(origins));
    }

    private static string Hint(IGrouping<string, string>[] origins)
    {
        var shared = origins.Where(origin => origin.Skip(1).Any()).ToArray();
        if (shared.Length == 0)
            return "Cite another one.";
        var list = shared.Take(MaxNames).Select(origin => $"{Names(origin.ToArray())} share the origin '{origin.Key}'");
        return $"{string.Join(", ", list)}{(shared.Length > MaxNames ? " …" : "")}: cite one that does not go back to it.";
    }

    private static string Names(string[] names)
    {
        var quoted = names.Take(MaxNames).Select(name => $"'{name}'").ToArray();
        return names.Length > MaxNames
            ? string.Join(", ", quoted) + " and others"
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " and " + quoted[quoted.Length - 1];
    }

    private static string Sources(int count) => count == 1 ? "1 independent source" : Number(count) + " independent sources";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
