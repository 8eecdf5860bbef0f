using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Catalog;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Cli.Comparing;

/// <summary>What has changed from one state of a project to another.</summary>
internal sealed class ProjectComparison
{
    private readonly ProjectState _before;
    private readonly ProjectState _after;
    private readonly List<Change> _changes = [];

    private ProjectComparison(ProjectState before, ProjectState after) => (_before, _after) = (before, after);

    /// <summary>All changes, by their kinds and names.</summary>
    public static IReadOnlyList<Change> Compare(ProjectState before, ProjectState after)
    {
        var comparison = new ProjectComparison(before, after);
        comparison.CompareStatements();
        comparison.CompareSources();
        return [.. comparison._changes.OrderBy(change => change.Kind).ThenBy(change => change.Name, StringComparer.Ordinal)];
    }

    private void CompareStatements()
    {
        // Of two of one name, which is reported elsewhere, the first is compared.
        var before = _before.Statements.DistinctBy(statement => statement.FullName).ToDictionary(statement => statement.FullName, StringComparer.Ordinal);
        var after = _after.Statements.DistinctBy(statement => statement.FullName).ToDictionary(statement => statement.FullName, StringComparer.Ordinal);
        foreach (var (name, statement) in after)
        {
            if (before.TryGetValue(name, out var old))
                Compare(old, statement);
        }

        var renames = Renames.Find([.. before.Values.Where(statement => !after.ContainsKey(statement.FullName))], [.. after.Values.Where(statement => !before.ContainsKey(statement.FullName))]);
        foreach (var (old, statement) in renames)
        {
            Add(ChangeKind.Renamed, statement, old.FullName, statement.FullName);
            Compare(old, statement);
        }

        var renamed = renames.SelectMany(pair => (Statement[])[pair.Before, pair.After]).ToHashSet();
        foreach (var statement in before.Values.Where(statement => !after.ContainsKey(statement.FullName) && !renamed.Contains(statement)))
            _changes.Add(new Change(ChangeKind.Removed, statement.FullName, statement.Value, "", _before.Show(statement.Place)));
        foreach (var statement in after.Values.Where(statement => !before.ContainsKey(statement.FullName) && !renamed.Contains(statement)))
            Add(ChangeKind.Added, statement, "", statement.Value);
    }

    private void Compare(Statement before, Statement after)
    {
        if (before.Value != after.Value)
            Add(ChangeKind.Value, after, before.Value, after.Value);
        else if (before.Fact.Type != after.Fact.Type)
            Add(ChangeKind.Value, after, $"{before.Value} ({before.Fact.Type})", $"{after.Value} ({after.Fact.Type})");
        if (before.Status != after.Status)
            Add(after.Status == FactStatus.Retracted ? ChangeKind.Retracted : ChangeKind.Status, after, StatusOf(before), StatusOf(after));
        CompareDisputes(before, after);
        CompareCitations(before, after);
        if (CitationKinds.IsVerified(before) && !CitationKinds.IsVerified(after))
            Add(ChangeKind.Unverified, after, "", "");
    }

    private void CompareDisputes(Statement before, Statement after)
    {
        var (old, now) = (Disputes(before), Disputes(after));
        if (!old.SequenceEqual(now))
            Add(now.Length == 0 ? ChangeKind.Settled : ChangeKind.Disputed, after, string.Join("; ", old), string.Join("; ", now));
    }

    private void CompareCitations(Statement before, Statement after)
    {
        var (old, now) = (Citations(before), Citations(after));
        foreach (var citation in old.Except(now, StringComparer.Ordinal))
            Add(ChangeKind.Uncited, after, citation, "");
        foreach (var citation in now.Except(old, StringComparer.Ordinal))
            Add(ChangeKind.Cited, after, "", citation);
    }

    private void CompareSources()
    {
        var before = _before.Sources.DistinctBy(source => source.Name).ToDictionary(source => source.Name, StringComparer.Ordinal);
        foreach (var source in _after.Sources.DistinctBy(source => source.Name))
        {
            if (!before.Remove(source.Name, out var old))
            {
                _changes.Add(new Change(ChangeKind.SourceAdded, source.Name, "", source.Source.Find("title")?.Value ?? "", _after.Show(source.Place)));
                continue;
            }

            var (had, has) = (Fields(old), Fields(source));
            foreach (var key in had.Keys.Union(has.Keys, StringComparer.Ordinal).Where(key => had.GetValueOrDefault(key) != has.GetValueOrDefault(key)))
                _changes.Add(new Change(ChangeKind.SourceChanged, source.Name, Field(key, had), Field(key, has), _after.Show(source.Place)));
        }

        foreach (var source in before.Values)
            _changes.Add(new Change(ChangeKind.SourceRemoved, source.Name, source.Source.Find("title")?.Value ?? "", "", _before.Show(source.Place)));
    }

    private void Add(ChangeKind kind, Statement after, string was, string now) => _changes.Add(new Change(kind, after.FullName, was, now, _after.Show(after.Place)));

    private static string[] Disputes(Statement statement) => [.. statement.Fact.Clauses.Disputed.Select(disputed => (disputed.Value == null ? "" : ValueText.Of(disputed.Value)) + string.Concat(disputed.Citations.Select(citation => ", " + CitationText.Of(citation))))];

    private static string[] Citations(Statement statement) => [.. statement.Citations.Select(CitationText.Of).Concat(statement.Fact.Clauses.Against.Select(citation => "against: " + CitationText.Of(citation)))];

    /// <summary><c>retracted on 2021-04-02 (counted twice), use Roads.Tolls.Car</c></summary>
    private static string StatusOf(Statement statement)
    {
        var clauses = statement.Fact.Clauses;
        return StatusWords.Of(statement.Status) + (clauses.StatusDate.Length > 0 ? " on " + clauses.StatusDate : "") + (clauses.StatusReason.Length > 0 ? $" ({clauses.StatusReason})" : "") + (clauses.Replacement is { } replacement ? ", use " + replacement.FullName : "");
    }

    private static Dictionary<string, string> Fields(SourceEntry source) => source.Source.Fields.GroupBy(field => field.Key, StringComparer.Ordinal).ToDictionary(field => field.Key, field => string.Join("; ", field.Select(line => line.Value)), StringComparer.Ordinal);

    private static string Field(string key, Dictionary<string, string> fields) => fields.TryGetValue(key, out var value) ? key + " " + value : "";
}
