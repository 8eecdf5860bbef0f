using System.Collections.Generic;

namespace Facts.Cli.Report.Views;

/// <summary>Something that is said, with all that is said of it: a fact, a part of one, or a value that sources state against it.</summary>
internal sealed record ClaimView
{
    /// <summary>What it is called among its like: <c>From 2021-01-01</c>, a field's name; empty for a fact.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The place on the page; empty without one.</summary>
    public string Id { get; init; } = "";

    public required ValueView Value { get; init; }

    public required string Status { get; init; }

    public string StatusReason { get; init; } = "";

    public string StatusDate { get; init; } = "";

    public LinkView? Replacement { get; init; }

    public IReadOnlyList<CitationView> Citations { get; init; } = [];

    /// <summary>Whether the citations are those of what stands around it.</summary>
    public bool IsInherited { get; init; }

    public IReadOnlyList<CitationView> Against { get; init; } = [];

    public IReadOnlyList<string> AccordingTo { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<string> Also { get; init; } = [];

    public IReadOnlyList<string> Reviews { get; init; } = [];

    public IReadOnlyList<FieldView> Qualifiers { get; init; } = [];

    public string AsOf { get; init; } = "";

    public string ReviewBy { get; init; } = "";

    public string ValidFrom { get; init; } = "";

    public string ValidUntil { get; init; } = "";

    public IReadOnlyList<ClaimView> Disputed { get; init; } = [];

    public IReadOnlyList<ClaimView> Parts { get; init; } = [];

    /// <summary>Whether there is anything to say of it besides its value and its citations.</summary>
    public bool HasDetails => AccordingTo.Count + Notes.Count + Also.Count + Reviews.Count + Qualifiers.Count > 0 || AsOf.Length + ReviewBy.Length + ValidFrom.Length + ValidUntil.Length + StatusReason.Length > 0 || Replacement != null;
}
