using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Evidence;

namespace Facts.Cli.Catalog;

/// <summary>How well a statement is founded: each says more than the one before.</summary>
internal static class CitationKinds
{
    /// <summary>Some source is cited.</summary>
    public static bool IsCited(Statement statement) => statement.RestsOn(_ => true);

    /// <summary>Some citation has the words.</summary>
    public static bool IsQuoted(Statement statement) => statement.RestsOn(IsQuoted);

    /// <summary>Some citation's words are in its source's evidence.</summary>
    public static bool IsVerified(Statement statement) => statement.RestsOn(citation => statement.StateOf(citation) == CitationState.Verified);

    /// <summary>Some citation's words are not in its source's evidence.</summary>
    public static bool HasFailed(Statement statement) => statement.Citations.Any(citation => statement.StateOf(citation) == CitationState.Failed);

    public static bool IsQuoted(BoundCitation citation) => citation.Quotes.Count > 0;
}
