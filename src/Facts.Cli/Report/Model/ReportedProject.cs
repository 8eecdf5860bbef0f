using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Model;

/// <summary>One project of a report: sources and names are its own.</summary>
internal sealed class ReportedProject
{
    private readonly Dictionary<CitationSyntax, CheckedCitation> _citations = [];
    private readonly Dictionary<string, ReportedFact> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportedTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportedSource> _sources = new(StringComparer.Ordinal);

    public ReportedProject(FactsFolder folder)
    {
        Folder = folder;
        foreach (var citation in folder.Documents.SelectMany(folder.Project.CheckCitations))
            _citations[citation.Syntax] = citation;
    }

    public FactsFolder Folder { get; }

    /// <summary>All citations of its files, those against a fact included.</summary>
    public IReadOnlyCollection<CheckedCitation> Citations => _citations.Values;

    /// <summary>The path of a file, as the user would write it, with <c>/</c> on every system.</summary>
    public string GetPath(Document document) => Folder.FullPath(document.Path).Replace('\\', '/');

    /// <summary>The line of a place in a file, from 1.</summary>
    public static int GetLine(Document document, int position) => document.Tree.Lines.GetPosition(position).Line + 1;

    public CheckedCitation? Find(BoundCitation citation) => _citations.GetValueOrDefault(citation.Syntax);

    public CitationState GetState(BoundCitation citation) => Find(citation)?.State ?? CitationState.NotCheckable;

    public ReportedFact? FindFact(string fullName) => _facts.GetValueOrDefault(fullName);

    public ReportedTable? FindTable(string fullName) => _tables.GetValueOrDefault(fullName);

    public ReportedSource? FindSource(string name) => _sources.GetValueOrDefault(name);

    /// <summary>Of two of one name the first stands for both, which is reported.</summary>
    public void Add(ReportedFact fact) => _facts.TryAdd(fact.FullName, fact);

    public void Add(ReportedTable table) => _tables.TryAdd(table.Table.FullName, table);

    public void Add(ReportedSource source) => _sources.TryAdd(source.Name, source);
}
