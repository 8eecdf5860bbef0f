using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Evidence;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Cli.Catalog;

/// <summary>All that the files of projects say, in their order.</summary>
internal sealed class StatementReader
{
    private readonly FactsFolder _folder;
    private readonly Document _document;
    private readonly Dictionary<CitationSyntax, CitationState> _states;

    private StatementReader(FactsFolder folder, Document document)
    {
        (_folder, _document) = (folder, document);
        _states = folder.Project.CheckCitations(document).ToDictionary(citation => citation.Syntax, citation => citation.State);
    }

    public static IReadOnlyList<Statement> Read(IReadOnlyList<ProjectScope> scopes, Progress progress) =>
        [.. progress.Each("Reading", scopes.SelectMany(scope => scope.Documents.Select(document => (scope.Folder, Document: document))).ToArray(), file => new StatementReader(file.Folder, file.Document).Read()).SelectMany(statements => statements)];

    private Statement[] Read()
    {
        var file = _folder.Project.Bind(_document);
        // Both lists are in the order of the file.
        return [.. file.Facts.SelectMany(Read).Concat(file.Tables.SelectMany(Read)).OrderBy(statement => statement.Fact.NameSpan.Start)];
    }

    private IEnumerable<Statement> Read(BoundFact fact) => !fact.IsTimeline ? [Create(fact, fact, fact.Status, fact.Formula != null)] : fact.Entries.Select(entry => Create(
        entry with { Type = entry.Type ?? fact.Type, Inherited = entry.Inherited.Count > 0 ? entry.Inherited : fact.Citations.Count > 0 ? fact.Citations : fact.Inherited },
        fact,
        entry.Status < fact.Status ? entry.Status : fact.Status,
        entry.Formula != null || fact.Formula != null));

    private Statement Create(BoundFact fact, BoundFact around, FactStatus status, bool isComputed) =>
        new(_folder, _document, fact, around.Declaration!.Scope, _states) { Status = status, IsComputed = isComputed };

    private IEnumerable<Statement> Read(BoundTable table)
    {
        var inherited = table.Citations.Count > 0 ? table.Citations : table.Inherited;
        var names = RowNames.Of(table);
        return table.Rows.Select((row, i) =>
        {
            var detail = row.Detail ?? new BoundFact { Kind = FactKind.Row };
            var fact = detail with
            {
                FullName = names[i],
                NameSpan = row.Syntax?.Span ?? table.Declaration.NameSpan,
                Value = new RecordValue(table.Record, new EquatableArray<FactValue>([.. row.Cells.Select(cell => cell ?? AbsentValue.NotStated)])),
                Inherited = inherited,
            };
            return new Statement(_folder, _document, fact, table.FullName, _states)
            {
                Status = fact.Status < table.Clauses.Status ? fact.Status : table.Clauses.Status,
                IsComputed = false,
            };
        });
    }
}
