using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Text;

namespace Facts.Cli.Report.Model;

/// <summary>A source, with what rests on it.</summary>
internal sealed class ReportedSource
{
    public required ReportedProject Project { get; init; }

    public required Document Document { get; init; }

    public required BoundSource Source { get; init; }

    public required string Address { get; init; }

    public required int Line { get; init; }

    public string Name => Source.Declaration.Name;

    public string Title => Find("title") is { Length: > 0 } title ? title : Source.Label ?? Name;

    /// <summary>Why it should be looked at again; empty where nothing says so.</summary>
    public IReadOnlyList<string> Stale { get; set; } = [];

    /// <summary>The facts and rows that cite it, in the order of the report.</summary>
    public List<ReportedFact> Citing { get; } = [];

    /// <summary>The facts and rows of which it states another value, or that it is evidence against.</summary>
    public List<ReportedFact> Disputing { get; } = [];

    /// <summary>The source that it republishes, or that one's own origin; itself where it says none. A circle, which is reported, ends where it began.</summary>
    public string Origin
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { Name };
            var source = this;
            while (source.Find("via") is { Length: > 0 } via && Project.FindSource(via) is { } next && seen.Add(via))
                source = next;
            return source.Name;
        }
    }

    /// <summary>The file that stands for it; null where it names none that the project has.</summary>
    public EvidenceFile? Evidence => Find("evidence") is { Length: > 0 } path && RelativePath.Resolve(Document.Path, path) is { } full ? Project.Folder.Project.FindEvidence(full) : null;

    /// <summary>The value of a field; empty without it.</summary>
    public string Find(string key) => Source.Find(key)?.Value ?? "";

    /// <summary>The values of a field that may be repeated.</summary>
    public IReadOnlyList<string> FindAll(string key) => [.. Source.Fields.Where(field => field.Key == key && !string.IsNullOrWhiteSpace(field.Value)).Select(field => field.Value)];

    /// <summary>
    /// The facts with a value that no other source bears: those fall with it. What republishes it, or is republished by it, is no other one.
    /// </summary>
    public IReadOnlyList<ReportedFact> FindFalling()
    {
        var origin = Origin;
        return [.. Citing.Where(fact => fact.FallsWith(name => Project.FindSource(name) is { } source && source.Origin == origin))];
    }
}
