using System.Collections.Generic;

namespace Dossier.App;

/// <summary>A fact as the reports show it: every text as it is stored, nothing made up for the eye yet.</summary>
/// <param name="Group">The full name of the group: <c>Dossier.Expulsion.Arrest</c>.</param>
/// <param name="Member">The name within the group: <c>ItalianRank</c>.</param>
/// <param name="Type">The name of the type in a .facts file: <c>int</c>, <c>date</c>.</param>
/// <param name="Value">The canonical text; null where there is no value.</param>
internal sealed record FactEntry(string Group, string Member, string Type, string? Value)
{
    /// <summary>The status of what a source says and nobody doubts.</summary>
    public const string Stated = "stated";

    public string Name => Group + "." + Member;

    public string? Label { get; init; }

    public string? Unit { get; init; }

    public string? Documentation { get; init; }

    public string File { get; init; } = "";

    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <summary>How firmly it is said: <c>stated</c>, <c>alleged</c> …</summary>
    public string Status { get; init; } = Stated;

    public IReadOnlyList<string> AccordingTo { get; init; } = [];

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What sources say against the accepted value.</summary>
    public IReadOnlyList<FactEntry> Disputed { get; init; } = [];

    /// <summary>How it is computed; null where it is not.</summary>
    public string? Formula { get; init; }

    /// <summary>The full names of what it is computed from.</summary>
    public IReadOnlyList<string> Operands { get; init; } = [];

    /// <summary>The standard uncertainty of a measured value, as its digits are printed; null without one.</summary>
    public string? Uncertainty { get; init; }

    /// <summary>Whether a measured value is stated to be exact.</summary>
    public bool IsExact { get; init; }

    /// <summary>The fields of a record that have citations of their own.</summary>
    public IReadOnlyList<FactEntry> Fields { get; init; } = [];

    /// <summary>The cells of a table's row that state something.</summary>
    public IReadOnlyList<FactEntry> Cells { get; init; } = [];

    /// <summary>The fact, or of a record its fields: what has a value and citations to show.</summary>
    public IEnumerable<FactEntry> Lines => Fields.Count == 0 ? [this] : Fields;
}
