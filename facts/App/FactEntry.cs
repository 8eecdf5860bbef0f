using System.Collections.Generic;

namespace Dossier.App;

/// <summary>A fact as the reports show it: every text as it is stored, nothing made up for the eye yet.</summary>
/// <param name="Group">The full name of the group: <c>Dossier.Expulsion.Arrest</c>.</param>
/// <param name="Member">The name within the group: <c>ItalianRank</c>.</param>
/// <param name="Type">The name of the type in a .facts file: <c>int</c>, <c>date</c>.</param>
/// <param name="Value">The canonical text; null where there is no value.</param>
internal sealed record FactEntry(string Group, string Member, string Type, string? Value)
{
    public string Name => Group + "." + Member;

    public string? Label { get; init; }

    public string? Unit { get; init; }

    public string? Documentation { get; init; }

    public string File { get; init; } = "";

    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
