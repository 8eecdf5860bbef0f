using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0109: a source that was published before the day for which it is cited: that of <c>as-of</c>, or, where <c>facts_as_of</c> tells that it is past, the day which is the value.
/// Stands on the citation's source. Legislation, timelines and what is valid for a time look ahead, and so does what is proposed or estimated.
/// </summary>
internal sealed class EarlySourceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var seen = new HashSet<CitationSyntax>();
        foreach (var fact in context.File.Facts)
            Check(context, fact, seen);
        foreach (var table in context.File.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (row.Detail is { } detail && table.Over < 0)
                    Check(context, detail, seen);
            }
        }
    }

    /// <summary>Recursive over parts of facts, whose depth the parser bounds.</summary>
    private static void Check(CheckContext context, BoundFact fact, HashSet<CitationSyntax> seen)
    {
        var clauses = fact.Clauses;
        if (fact.IsTimeline || fact.Entries.Count > 0 || clauses.ValidFrom.Length > 0 || clauses.ValidUntil.Length > 0 || fact.Status is FactStatus.Proposed or FactStatus.Estimated)
            return;
        if (FindDay(context, fact) is { } day)
        {
            foreach (var citation in fact.Citations.Count > 0 ? fact.Citations : fact.Inherited)
            {
                if (FindPublished(context, citation.SourceName) is { } published && published < day && seen.Add(citation.Syntax))
                    context.Report(Rules.EarlySource, citation.Syntax.Source.Span, citation.SourceName, DateText.Write(published), DateText.Write(day));
            }
        }

        foreach (var part in fact.Fields.Concat(fact.Elements).Concat(clauses.Disputed))
            Check(context, part, seen);
    }

    /// <summary>The first day of what it is cited for; null where none is stated, or where it may lie in the future.</summary>
    private static DateTime? FindDay(CheckContext context, BoundFact fact)
    {
        if (fact.Clauses.AsOf.Length > 0)
            return FindFirstDay(fact.Clauses.AsOf);
        return fact.Value is ScalarValue { Type: FactType.Date or FactType.PartialDate or FactType.DateTime } value && context.File.Document.Policies.AsOf is { } today
            && FindFirstDay(value.Text) is { } day && day <= today ? day : null;
    }

    /// <summary>The last day on which a source may have been published; null where that is not stated, or it is legislation.</summary>
    private static DateTime? FindPublished(CheckContext context, string source)
    {
        if (context.Project.Origins.FindDeclaration(source) is not var (document, declaration))
            return null;
        return string.Equals(SourceLines.Find(document.Tree, declaration, "kind"), "legislation", StringComparison.OrdinalIgnoreCase) ? null
            : SourceLines.Find(document.Tree, declaration, "published") is { } published ? DateText.FindLastDay(DateText.DayOf(published)) : null;
    }

    private static DateTime? FindFirstDay(string text) => DateText.FindFirstDay(DateText.DayOf(text));
}
