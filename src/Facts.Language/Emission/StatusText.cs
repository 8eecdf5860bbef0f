using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>The attribute that says of a member that it is not plainly stated, or holds for some time only.</summary>
internal static class StatusText
{
    /// <summary>The attribute; null where there is nothing to say.</summary>
    public static string? Find(ClausesModel clauses, bool isDisputed, FileModel model)
    {
        if (!clauses.IsRemarkable && !isDisputed)
            return null;
        return "[global::Facts.FactStatusAttribute(global::Facts.FactStatus." + clauses.Status
            + (isDisputed ? ", IsDisputed = true" : "")
            + Property("Reason", clauses.Status < FactStatus.Stated ? clauses.StatusReason : "")
            + Property("Replacement", clauses.Replacement?.FullName ?? "")
            + Property("ValidFrom", clauses.ValidFrom)
            + Property("ValidUntil", clauses.ValidUntil)
            + Property("ReviewBy", clauses.ReviewBy)
            + ")]";
    }

    private static string Property(string name, string text) => text.Length == 0 ? "" : $", {name} = {CSharpText.Literal(text)}";
}
