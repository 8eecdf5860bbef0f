using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>What is said of a value besides its citations.</summary>
public sealed record BoundClauses
{
    /// <summary>Of most facts nothing is said, and all of these share this.</summary>
    public static BoundClauses Empty { get; } = new();

    public FactStatus Status { get; init; } = FactStatus.Stated;

    /// <summary>The line that states the status; null where none does.</summary>
    public StatusSyntax? StatusSyntax { get; init; }

    /// <summary>Why it has that status; empty where it is not said.</summary>
    public string StatusReason { get; init; } = "";

    /// <summary>Since when it has that status; empty where it is not said.</summary>
    public string StatusDate { get; init; } = "";

    /// <summary>What to use instead of a retracted fact; null where it is not said or not found.</summary>
    public ValueName? Replacement { get; init; }

    /// <summary>The values that sources state against the accepted one.</summary>
    public IReadOnlyList<BoundFact> Disputed { get; init; } = [];

    /// <summary>Evidence against it.</summary>
    public IReadOnlyList<BoundCitation> Against { get; init; } = [];

    public IReadOnlyList<string> AccordingTo { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<string> Also { get; init; } = [];

    public IReadOnlyList<BoundReview> Reviews { get; init; } = [];

    public IReadOnlyList<BoundFact> Qualifiers { get; init; } = [];

    /// <summary>The day for which it holds; empty where it is not said.</summary>
    public string AsOf { get; init; } = "";

    public string ReviewBy { get; init; } = "";

    /// <summary>The first day of its validity; empty where it is open or not said.</summary>
    public string ValidFrom { get; init; } = "";

    /// <summary>The last day of its validity; empty where it is open or not said.</summary>
    public string ValidUntil { get; init; } = "";
}
