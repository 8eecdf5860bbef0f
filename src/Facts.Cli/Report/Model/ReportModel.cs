using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Symbols;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Report.Model;

/// <summary>All that a report says, of one project or several: facts in the order of their files, and what follows from them.</summary>
internal sealed class ReportModel
{
    private readonly List<Declared<BoundFact>> _facts = [];
    private readonly List<Declared<BoundTable>> _tables = [];
    private readonly List<Declared<BoundSource>> _sources = [];
    private readonly Dictionary<string, ReportedGroup> _groups;
    private readonly Dictionary<string, string> _groupDocumentation = new(StringComparer.Ordinal);

    /// <summary>Reads what the folders say.</summary>
    /// <param name="folders">The projects.</param>
    /// <param name="title">What the report is called.</param>
    /// <param name="day">The day on which it is judged what is past.</param>
    /// <param name="progress">Shows how far the checks are.</param>
    public ReportModel(IEnumerable<FactsFolder> folders, string title, DateOnly day, Progress progress)
    {
        Title = title;
        Day = day;
        Projects = [.. folders.Select(folder => new ReportedProject(folder))];
        foreach (var project in Projects)
        {
            foreach (var document in project.Folder.Documents)
                Read(project, document);
        }

        Sources = AddSources();
        Tables = AddTables();
        Facts = [.. AddFacts(), .. Tables.SelectMany(table => table.Rows)];
        Groups = AddGroups();
        _groups = Groups.ToDictionary(group => group.Name, StringComparer.Ordinal);
        Link();
        Findings = new FindingIndex(this, progress);
    }

    public string Title { get; }

    public DateOnly Day { get; }

    public IReadOnlyList<ReportedProject> Projects { get; }

    public IReadOnlyList<ReportedSource> Sources { get; }

    public IReadOnlyList<ReportedTable> Tables { get; }

    /// <summary>All facts, the rows of tables behind them.</summary>
    public IReadOnlyList<ReportedFact> Facts { get; }

    /// <summary>The groups that facts or tables stand in, by name.</summary>
    public IReadOnlyList<ReportedGroup> Groups { get; }

    /// <summary>A group by its full name; null where nothing stands in it.</summary>
    public ReportedGroup? FindGroup(string name) => _groups.GetValueOrDefault(name);

    /// <summary>What the checks found.</summary>
    public FindingIndex Findings { get; }

    /// <summary>All citations, counted by their states as <c>facts check</c> does.</summary>
    public int CountCitations(CitationState state) => Projects.Sum(project => project.Citations.Count(citation => citation.State == state));

    private void Read(ReportedProject project, Document document)
    {
        var bound = project.Folder.Project.Bind(document);
        _facts.AddRange(bound.Facts.Select(fact => new Declared<BoundFact>(project, document, fact.Declaration!, fact)));
        _tables.AddRange(bound.Tables.Select(table => new Declared<BoundTable>(project, document, table.Declaration, table)));
        _sources.AddRange(bound.Sources.Select(source => new Declared<BoundSource>(project, document, source.Declaration, source)));
        foreach (var group in document.Declarations.Items.Where(item => item.Kind == DeclarationKind.Group && item.Syntax.Documentation != null))
            _groupDocumentation.TryAdd(group.FullName, DocumentationText.Get(document.Tree, group.Syntax.Documentation!));
    }

    private List<ReportedSource> AddSources()
    {
        var pages = PageNames.Choose([.. _sources.Select(source => source.Declaration.Name)]);
        var sources = new List<ReportedSource>(_sources.Count);
        foreach (var (source, page) in _sources.Zip(pages))
        {
            var reported = new ReportedSource { Project = source.Project, Document = source.Document, Source = source.Bound, Address = Addresses.SourceFolder + page + Addresses.Ending, Line = source.Line };
            reported.Stale = Freshness.Of(reported);
            source.Project.Add(reported);
            sources.Add(reported);
        }

        return sources;
    }

    private List<ReportedTable> AddTables()
    {
        var pages = PageNames.Choose([.. _tables.Select(table => table.Declaration.FullName)]);
        var tables = new List<ReportedTable>(_tables.Count);
        foreach (var (declared, page) in _tables.Zip(pages))
        {
            var table = new ReportedTable { Project = declared.Project, Document = declared.Document, Table = declared.Bound, Page = Addresses.TableFolder + page, Line = declared.Line };
            declared.Project.Add(table);
            tables.Add(table);
            for (var i = 0; i < declared.Bound.Rows.Count; i++)
                table.Rows.Add(CreateRow(table, declared.Bound.Rows[i], i));
        }

        return tables;
    }

    private static ReportedFact CreateRow(ReportedTable table, BoundRow row, int number)
    {
        var name = row.Member.Length > 0 ? row.Member : "[" + number.ToString(CultureInfo.InvariantCulture) + "]";
        return new ReportedFact
        {
            Project = table.Project,
            Document = table.Document,
            Fact = row.Detail,
            Table = table,
            Row = row,
            FullName = table.Table.FullName + (row.Member.Length > 0 ? "." : "") + name,
            Group = table.Table.FullName,
            Name = name,
            Address = table.GetAddress(number, row),
            Line = row.Syntax == null ? 0 : ReportedProject.GetLine(table.Document, row.Syntax.Bar.Start),
            Support = [.. Support.Of(table.Table, row)],
        };
    }

    private List<ReportedFact> AddFacts()
    {
        var scopes = _facts.Select(fact => fact.Declaration.Scope).Distinct(StringComparer.Ordinal).ToArray();
        var folders = scopes.Zip(PageNames.Choose(scopes)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var facts = new List<ReportedFact>(_facts.Count);
        foreach (var group in _facts.GroupBy(fact => fact.Declaration.Scope, StringComparer.Ordinal))
        {
            var members = group.ToArray();
            var pages = PageNames.Choose([.. members.Select(fact => fact.Declaration.Name)]);
            facts.AddRange(members.Zip(pages, (fact, page) => new ReportedFact
            {
                Project = fact.Project,
                Document = fact.Document,
                Fact = fact.Bound,
                FullName = fact.Declaration.FullName,
                Group = group.Key,
                Name = fact.Declaration.Name,
                Address = Addresses.FactFolder + folders[group.Key] + "/" + page + Addresses.Ending,
                Line = fact.Line,
                Support = [.. Support.Of(fact.Bound)],
            }));
        }

        foreach (var fact in facts)
            fact.Project.Add(fact);
        return facts;
    }

    private ReportedGroup[] AddGroups()
    {
        var names = Facts.Where(fact => fact.Table == null).Select(fact => fact.Group).Concat(Tables.Select(table => table.Table.Declaration.Scope)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var groups = names.Zip(PageNames.Choose(names), (name, page) => new ReportedGroup(name, Addresses.GroupFolder + page) { Documentation = _groupDocumentation.GetValueOrDefault(name, "") }).ToDictionary(group => group.Name, StringComparer.Ordinal);
        foreach (var fact in Facts.Where(fact => fact.Table == null))
            groups[fact.Group].Facts.Add(fact);
        foreach (var table in Tables)
            groups[table.Table.Declaration.Scope].Tables.Add(table);
        foreach (var group in groups.Values)
        {
            for (var end = group.Name.LastIndexOf('.'); end > 0; end = group.Name.LastIndexOf('.', end - 1))
            {
                if (groups.TryGetValue(group.Name[..end], out var around))
                {
                    around.Groups.Add(group);
                    break;
                }
            }
        }

        return [.. names.Select(name => groups[name])];
    }

    private void Link()
    {
        foreach (var fact in Facts)
        {
            fact.FindSources();
            fact.FindOperands();
            fact.Stale = Freshness.Of(fact);
            foreach (var source in fact.Sources)
                source.Citing.Add(fact);
            foreach (var source in fact.FindOpponents())
                source.Disputing.Add(fact);
        }

        foreach (var fact in Facts)
            fact.Judge();
        Freshness.Spread(Facts);
    }

    /// <summary>Something that a file declares.</summary>
    private sealed record Declared<T>(ReportedProject Project, Document Document, Declaration Declaration, T Bound)
    {
        public int Line => ReportedProject.GetLine(Document, Declaration.NameSpan.Start);
    }
}
