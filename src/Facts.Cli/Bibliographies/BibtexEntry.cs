using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Cli.Bibliographies;

/// <summary>An entry of a BibTeX file, as it is written.</summary>
/// <param name="Kind">Its kind, in lower case: <c>article</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record BibtexEntry(string Kind, string Key, LinePosition Place)
{
    /// <summary>Its fields, in lower case, with what is written behind the sign.</summary>
    public List<(string Name, string Value, LinePosition Place)> Fields { get; } = [];
}
