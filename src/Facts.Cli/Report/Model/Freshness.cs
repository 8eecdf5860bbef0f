using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Model;

/// <summary>What is past on the day of a report, by the rules of the findings FACT0301 to FACT0303: of a month or year its last day counts.</summary>
internal static class Freshness
{
    /// <summary>Why a fact, its parts taken in, should be looked at again. What holds for a table holds for its rows.</summary>
    public static IReadOnlyList<string> Of(ReportedFact fact)
    {
        if (fact.Document.Policies.AsOf is not { } today)
            return [];
        var all = (fact.Fact == null ? [] : ReportedFact.AllParts(fact.Fact).Prepend(fact.Fact)).Select(part => part.Clauses).Concat(fact.Table == null ? [] : [fact.Table.Table.Clauses]);
        return
        [
            .. all.SelectMany(clauses => Of(clauses, today)).Distinct(),
            .. fact.Sources.SelectMany(source => source.Stale.Select(reason => $"Source {source.Name}: {reason}")),
        ];
    }

    /// <summary>Why a source should be looked at again.</summary>
    public static IReadOnlyList<string> Of(ReportedSource source)
    {
        if (source.Document.Policies is not { AsOf: { } today } policies)
            return [];
        var reasons = new List<string>();
        if (FindDay(source.Find("review-by")) is { } due && due < today)
            reasons.Add("Review was due " + DateText.Write(due));
        if (policies.MaxAgeDays is { } allowed && FindDay(source.Find("accessed")) is { } accessed && (today - accessed).Days is var age && age > allowed)
            reasons.Add(FormattableString.Invariant($"Accessed {age} days ago, and {allowed} are allowed"));
        return reasons;
    }

    /// <summary>What is computed from something stale is so too.</summary>
    public static void Spread(IEnumerable<ReportedFact> facts)
    {
        var open = new Queue<ReportedFact>(facts.Where(fact => fact.Stale.Count > 0));
        var seen = open.ToHashSet();
        while (open.TryDequeue(out var fact))
        {
            foreach (var dependent in fact.Dependents.Where(seen.Add))
            {
                dependent.Stale = ["It is computed from " + fact.FullName];
                open.Enqueue(dependent);
            }
        }
    }

    /// <summary>The last day that a date stands for; of a date-time its day. Null for none.</summary>
    public static DateTime? FindDay(string text) => text.Length == 0 ? null : DateText.FindLastDay(DateText.DayOf(text));

    private static IEnumerable<string> Of(BoundClauses clauses, DateTime today)
    {
        if (FindDay(clauses.ReviewBy) is { } due && due < today)
            yield return "Review was due " + DateText.Write(due);
        if (FindDay(clauses.ValidUntil) is { } end && end < today)
            yield return "Valid until " + DateText.Write(end);
    }
}
