using Facts.Language.Text;

namespace Facts.Cli.Bibliographies;

/// <summary>A field of a source that is to be written.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Place">Where it was read.</param>
internal sealed record SourceDraftField(string Key, string Value, LinePosition Place)
{
    /// <summary>The SHA-256 of evidence; empty without one.</summary>
    public string Hash { get; init; } = "";
}
