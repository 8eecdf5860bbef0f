using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Something that is said, evaluated: a fact, or a part of one that has citations of its own.</summary>
public sealed record BoundFact
{
    public FactKind Kind { get; init; }

    /// <summary>Where and in which group it is declared; null for a part of a fact.</summary>
    public Declaration? Declaration { get; init; }

    /// <summary>The line that says it.</summary>
    public LineSyntax Syntax { get; init; } = null!;

    /// <summary>Its own name: the fact's in its group, the field's in its record; of an entry, row or element what it is called by.</summary>
    public string Name { get; init; } = "";

    public string FullName { get; init; } = "";

    /// <summary>Where a finding about the whole of it stands.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>Its type, stated or inferred; null where that is not known, which is reported.</summary>
    public DataType? Type { get; init; }

    /// <summary>Its value; null where it has none that is accepted, or one that is reported.</summary>
    public FactValue? Value { get; init; }

    /// <summary>The value as written; null where none is.</summary>
    public ExpressionSyntax? ValueSyntax { get; init; }

    /// <summary>Its printed name; null without one.</summary>
    public string? Label { get; init; }

    /// <summary>The text of its documentation; empty without any.</summary>
    public string Documentation { get; init; } = "";

    /// <summary>How it is computed; null where it is not.</summary>
    public BoundFormula? Formula { get; init; }

    /// <summary>Of a part of a value where its type stands, for messages.</summary>
    internal TypeOrigin? TypeOrigin { get; init; }

    public BoundClauses Clauses { get; init; } = BoundClauses.Empty;

    /// <summary>Its own citations.</summary>
    public IReadOnlyList<BoundCitation> Citations { get; init; } = [];

    /// <summary>Where it has none of its own: those of the nearest thing around it that has any.</summary>
    public IReadOnlyList<BoundCitation> Inherited { get; init; } = [];

    /// <summary>The fields of a record that are written on lines of their own.</summary>
    public IReadOnlyList<BoundFact> Fields { get; init; } = [];

    /// <summary>The elements of a list that are written on lines of their own.</summary>
    public IReadOnlyList<BoundFact> Elements { get; init; } = [];

    /// <summary>The entries of a timeline, in the order of their days.</summary>
    public IReadOnlyList<BoundFact> Entries { get; init; } = [];

    /// <summary>Fields, elements and entries: of one fact hardly ever more than one of these. Most have none, and make nothing for it.</summary>
    public IEnumerable<BoundFact> Parts => Fields.Count + Elements.Count + Entries.Count == 0 ? [] : Fields.Concat(Elements).Concat(Entries);

    /// <summary>Of an entry its first day; empty for the open start.</summary>
    public string From { get; init; } = "";

    /// <summary>Of an entry its last day; empty where it has no end, and none begins behind it.</summary>
    public string Until { get; init; } = "";

    /// <summary>Whether the value is that of a timeline, which has one for each day.</summary>
    public bool IsTimeline { get; init; }

    /// <summary>Whether sources disagree about it, or about what it is computed from.</summary>
    public bool IsDisputed => Clauses.Disputed.Count > 0 || Formula is { IsDisputed: true };

    /// <summary>The status, the weakest of what it is computed from taken in.</summary>
    public FactStatus Status => Formula != null && Formula.Status < Clauses.Status ? Formula.Status : Clauses.Status;
}
