using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Binding;

namespace Facts.Language.Emission;

/// <summary>The attributes that say of a member, or of a part of what it gives, that it is not plainly stated, or holds for some time only.</summary>
internal static class StatusText
{
    /// <summary>Those of a fact, a row or an entry: of itself, and of each part of which more is to be said.</summary>
    public static IEnumerable<string> Of(FactModel fact) => IsPlain(fact) ? [] : FindAll(fact);

    /// <summary>Whether nothing is said of it nor of its parts: so with most.</summary>
    private static bool IsPlain(FactModel fact) =>
        ReferenceEquals(fact.Clauses, ClausesModel.Empty) && !fact.IsDisputedByOperand && fact.Fields.Count == 0 && fact.Elements.Count == 0;

    private static IEnumerable<string> FindAll(FactModel fact)
    {
        if (Find(fact.Clauses, IsDisputedItself(fact), "") is { } attribute)
            yield return attribute;
        foreach (var part in PartsOf(fact, ""))
            yield return part;
    }

    /// <summary>That of a table; null where there is nothing to say.</summary>
    public static string? Find(TableModel table) => Find(table.Clauses, table.Clauses.Disputed.Count > 0, "");

    private static IEnumerable<string> PartsOf(FactModel whole, string path)
    {
        // Of a field that has a line of its own below, the values disputed against it stand there or here.
        var disputed = new HashSet<string>(whole.Clauses.Disputed.Select(item => item.Name).Where(name => name.Length > 0), System.StringComparer.Ordinal);
        foreach (var (part, name) in whole.Fields.Select(field => (field, Join(path, field.Name))).Concat(whole.Elements.Select((element, i) => (element, path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]"))))
        {
            var isDisputed = disputed.Remove(part.Name) | IsDisputedItself(part);
            if (Find(Beyond(part.Clauses, whole.Clauses), isDisputed, name) is { } attribute)
                yield return attribute;
            foreach (var inner in PartsOf(part, name))
                yield return inner;
        }

        foreach (var name in whole.Clauses.Disputed.Select(item => item.Name).Where(disputed.Remove))
            yield return Find(ClausesModel.Empty, isDisputed: true, Join(path, name))!;
    }

    /// <summary>What is said of a part and not of the whole already: a part takes over what stands around it.</summary>
    private static ClausesModel Beyond(ClausesModel part, ClausesModel whole)
    {
        var hasOwnStatus = part.Status < FactStatus.Stated && (part.Status != whole.Status || part.StatusReason != whole.StatusReason || part.Replacement != whole.Replacement);
        var hasOwnValidity = part.ValidFrom != whole.ValidFrom || part.ValidUntil != whole.ValidUntil;
        return new ClausesModel
        {
            Status = hasOwnStatus ? part.Status : FactStatus.Stated,
            StatusReason = hasOwnStatus ? part.StatusReason : "",
            Replacement = hasOwnStatus ? part.Replacement : null,
            ValidFrom = hasOwnValidity ? part.ValidFrom : "",
            ValidUntil = hasOwnValidity ? part.ValidUntil : "",
            ReviewBy = part.ReviewBy != whole.ReviewBy ? part.ReviewBy : "",
        };
    }

    /// <summary>Whether the value as such is disputed, and not one field of it.</summary>
    private static bool IsDisputedItself(FactModel fact) => fact.IsDisputedByOperand || fact.Clauses.Disputed.Any(disputed => disputed.Name.Length == 0);

    private static string? Find(ClausesModel clauses, bool isDisputed, string part)
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
            + Property("Part", part)
            + ")]";
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private static string Property(string name, string text) => text.Length == 0 ? "" : $", {name} = {CSharpText.Literal(text)}";
}
