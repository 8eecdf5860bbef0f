using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>What is said of a value besides its citations.</summary>
public sealed record ClausesModel
{
    /// <summary>Of most facts nothing is said, and all of these share this.</summary>
    public static ClausesModel Empty { get; } = new();

    /// <summary>The status, the weakest of what it is computed from taken in.</summary>
    public FactStatus Status { get; init; } = FactStatus.Stated;

    public string StatusReason { get; init; } = "";

    public string StatusDate { get; init; } = "";

    /// <summary>What to use instead; null where it is not said.</summary>
    public LinkModel? Replacement { get; init; }

    public EquatableArray<FactModel> Disputed { get; init; }

    public EquatableArray<CitationModel> Against { get; init; }

    public EquatableArray<string> AccordingTo { get; init; }

    public EquatableArray<string> Notes { get; init; }

    public EquatableArray<string> Also { get; init; }

    public EquatableArray<BoundReview> Reviews { get; init; }

    public EquatableArray<FactModel> Qualifiers { get; init; }

    public string AsOf { get; init; } = "";

    public string ReviewBy { get; init; } = "";

    public string ValidFrom { get; init; } = "";

    public string ValidUntil { get; init; } = "";

    /// <summary>Whether whoever uses the value is to know something about it, disputes aside: it is not plainly stated, or it has an end.</summary>
    public bool IsRemarkable => Status < FactStatus.Stated || ValidFrom.Length > 0 || ValidUntil.Length > 0 || ReviewBy.Length > 0;
}
