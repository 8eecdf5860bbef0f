using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Cli.Bibliographies;

/// <summary>A source that is to be written.</summary>
/// <param name="name">Its name.</param>
/// <param name="place">Where the entry begins that it is made of.</param>
internal sealed class SourceDraft(string name, LinePosition place)
{
    private static readonly string[] First = ["title", "kind", "author", "editor", "container-title", "publisher", "published", "issued", "url", "doi", "isbn", "accessed", "language", "license", "key"];

    public string Name { get; } = name;

    public LinePosition Place { get; } = place;

    /// <summary>The file of that entry, where it is another than the others'; null else.</summary>
    public string? Path { get; init; }

    /// <summary>Its printed name; null without one.</summary>
    public string? Label { get; set; }

    /// <summary>The text of its documentation; empty without any.</summary>
    public string Documentation { get; set; } = "";

    /// <summary>Its fields, in their order.</summary>
    public List<SourceDraftField> Fields { get; } = [];

    /// <summary>Puts first what a reader looks for first; the rest stays in its order.</summary>
    public void Arrange()
    {
        var arranged = Fields.OrderBy(field => Array.IndexOf(First, field.Key) is var index and >= 0 ? index : First.Length).ToArray();
        Fields.Clear();
        Fields.AddRange(arranged);
    }
}
