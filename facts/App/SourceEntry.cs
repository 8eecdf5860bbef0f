using System.Collections.Generic;

namespace Dossier.App;

/// <summary>A source with its fields as key and text, in the order written.</summary>
internal sealed record SourceEntry(string Name, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public string FullName { get; init; } = "";

    public string? Label { get; init; }

    public string? Documentation { get; init; }

    public string File { get; init; } = "";
}
