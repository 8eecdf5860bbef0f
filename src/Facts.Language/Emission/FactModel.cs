using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Something that is said: a fact, with a member, a handle and a record in the table, or a part of one.</summary>
public sealed record FactModel
{
    public FactKind Kind { get; init; }

    /// <summary>Its name in what it stands in; empty where it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The hash of its full name; of a part without a handle 0.</summary>
    public int Handle { get; init; }

    /// <summary>Its type. Of a fact with entries that of each of them; null for a part that has that of what it stands in.</summary>
    public DataType? Type { get; init; }

    /// <summary>Its value; null where none is accepted, or each entry has one.</summary>
    public FactValue? Value { get; init; }

    /// <summary>Its printed name; empty without one.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its documentation; empty without any.</summary>
    public string Documentation { get; init; } = "";

    /// <summary>Its own citations.</summary>
    public EquatableArray<CitationModel> Citations { get; init; }

    /// <summary>Numbers of the shared citations that it inherits; of a part those of what it stands in are understood.</summary>
    public EquatableArray<int> Inherited { get; init; }

    public ClausesModel Clauses { get; init; } = ClausesModel.Empty;

    /// <summary>The formula as written; empty where it is not computed.</summary>
    public string Formula { get; init; } = "";

    /// <summary>What the formula refers to.</summary>
    public EquatableArray<LinkModel> Operands { get; init; }

    /// <summary>Whether one of these is disputed.</summary>
    public bool IsDisputedByOperand { get; init; }

    /// <summary>A part for each field of its record; none where it says nothing of single fields.</summary>
    public EquatableArray<FactModel> Fields { get; init; }

    /// <summary>A part for each element; none where it says nothing of single elements.</summary>
    public EquatableArray<FactModel> Elements { get; init; }

    /// <summary>The entries of a timeline, in the order of their days.</summary>
    public EquatableArray<FactModel> Entries { get; init; }

    /// <summary>Of an entry its first day; empty for the open start.</summary>
    public string From { get; init; } = "";

    /// <summary>Of an entry its last day; empty for the open end.</summary>
    public string Until { get; init; } = "";

    /// <summary>The name of the class that keeps what is made on first use: of a timeline its own, else its group's.</summary>
    public string Kept { get; init; } = "";

    public bool IsTimeline => Entries.Count > 0;

    /// <summary>Whether sources disagree about it, or about what it is computed from.</summary>
    public bool IsDisputed => IsDisputedByOperand || Clauses.Disputed.Count > 0;
}
