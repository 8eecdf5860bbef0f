using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Cli.Report.Model;

/// <summary>A fact, or a row of a table, with what follows from its citations.</summary>
internal sealed class ReportedFact
{
    private EvidenceState? _state;
    private bool _isBeingJudged;

    public required ReportedProject Project { get; init; }

    public required Document Document { get; init; }

    /// <summary>The fact, or what is said of a row besides its cells; null for a row of which nothing is.</summary>
    public BoundFact? Fact { get; init; }

    /// <summary>The table of a row; null for a fact.</summary>
    public ReportedTable? Table { get; init; }

    public BoundRow? Row { get; init; }

    /// <summary>The full name; of a row without a name that of its table with its number.</summary>
    public required string FullName { get; init; }

    /// <summary>The group that it stands in, or the table.</summary>
    public required string Group { get; init; }

    public required string Name { get; init; }

    /// <summary>Where its page is, from the site's root, with the place on it.</summary>
    public required string Address { get; init; }

    /// <summary>The first line of it, from 1; 0 for a row of a data file.</summary>
    public required int Line { get; init; }

    /// <summary>What its values rest on.</summary>
    public required IReadOnlyList<Support> Support { get; init; }

    public string Label => Table == null ? Fact?.Label ?? "" : "";

    public BoundClauses Clauses => Fact?.Clauses ?? BoundClauses.Empty;

    /// <summary>The status; of a row its own, or its table's where that is weaker.</summary>
    public FactStatus Status => Table is { } table && table.Table.Clauses.Status is var around && (Fact == null || around < Fact.Status) ? around : Fact?.Status ?? FactStatus.Stated;

    public bool IsDisputed => Fact is { } fact && (fact.IsDisputed || AllParts(fact).Any(part => part.IsDisputed));

    public bool IsDerived => Fact?.Formula != null;

    /// <summary>Whether it is only claimed.</summary>
    public bool IsAlleged => Status == FactStatus.Alleged;

    /// <summary>Whether its status says that it may not hold.</summary>
    public bool IsDoubtful => Status is FactStatus.Alleged or FactStatus.Proposed or FactStatus.Estimated or FactStatus.Retracted;

    /// <summary>Why it should be looked at again; empty where nothing says so.</summary>
    public IReadOnlyList<string> Stale { get; set; } = [];

    /// <summary>The facts and rows that it is computed from, each once.</summary>
    public List<ReportedFact> Operands { get; } = [];

    /// <summary>The facts that are computed from it.</summary>
    public List<ReportedFact> Dependents { get; } = [];

    /// <summary>The sources that its values rest on, each once; of a computed fact none.</summary>
    public IReadOnlyList<ReportedSource> Sources { get; private set; } = [];

    /// <summary>How well it is borne out, once that is judged.</summary>
    public EvidenceState State => _state ?? EvidenceState.Uncited;

    public bool IsCited => State != EvidenceState.Uncited;

    /// <summary>All parts of a fact, of parts of it too. Recursive over parts, whose depth the parser bounds.</summary>
    public static IEnumerable<BoundFact> AllParts(BoundFact fact) => fact.Parts.SelectMany(part => AllParts(part).Prepend(part));

    /// <summary>Looks up the sources, once all are known.</summary>
    public void FindSources() => Sources = [.. Support.SelectMany(support => support.Citations).Select(citation => Project.FindSource(citation.SourceName)).OfType<ReportedSource>().Distinct()];

    /// <summary>The sources that state another value, or are named as evidence against it.</summary>
    public IEnumerable<ReportedSource> FindOpponents() => (Fact == null ? [] : AllParts(Fact).Prepend(Fact))
        .SelectMany(part => part.Clauses.Against.Concat(part.Clauses.Disputed.SelectMany(disputed => AllParts(disputed).Prepend(disputed)).SelectMany(disputed => disputed.Citations)))
        .Select(citation => Project.FindSource(citation.SourceName)).OfType<ReportedSource>().Distinct();

    /// <summary>Looks up what it is computed from, once all facts are known.</summary>
    public void FindOperands()
    {
        foreach (var operand in (Fact?.Formula?.Operands ?? []).SelectMany(Find).Where(operand => operand != this).Distinct())
        {
            Operands.Add(operand);
            operand.Dependents.Add(this);
        }
    }

    /// <summary>
    /// Judges how well it is borne out, what is computed by its weakest operand; once all facts know theirs, and before anybody asks. A circle, which is reported, counts as not cited.
    /// </summary>
    public EvidenceState Judge()
    {
        if (_state is { } known)
            return known;
        if (_isBeingJudged)
            return EvidenceState.Uncited;
        _isBeingJudged = true;
        var states = IsDerived ? Operands.Select(operand => operand.Judge()) : Support.Select(support => support.GetState(Project));
        var state = states.DefaultIfEmpty(EvidenceState.Uncited).Min();
        _state = state;
        return state;
    }

    /// <summary>Whether one of its values rests on sources of these origins alone.</summary>
    public bool FallsWith(Func<string, bool> isGone) => Support.Any(support => support.Citations.Count > 0 && support.Citations.All(citation => isGone(citation.SourceName)));

    private IEnumerable<ReportedFact> Find(ValueName name)
    {
        if (name.Row >= 0 && Project.FindTable(name.Declaration.FullName) is { } owner)
            return name.Row < owner.Rows.Count ? [owner.Rows[name.Row]] : [];
        if (Project.FindTable(name.FullName) is { } table)
            return table.Rows;
        return Project.FindFact(name.FullName) is { } fact ? [fact] : [];
    }
}
