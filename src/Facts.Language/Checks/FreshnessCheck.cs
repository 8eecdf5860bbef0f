using System;
using System.Globalization;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0301, FACT0302, FACT0303, where <c>facts_as_of</c> says which day it is: a review that is due, a source that was accessed too long ago, a validity that has ended.
/// Stands on the day that is past, once for all that it holds for. Of a month or year its last day counts.
/// </summary>
internal sealed class FreshnessCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (context.File.Document.Policies.AsOf is not { } today)
            return;
        foreach (var node in context.Nodes)
        {
            if (node is DateClauseSyntax { Date: { IsMissing: false, IsMalformed: false } date } line && string.Equals(context.Tree.GetText(line.Keyword), "review-by", StringComparison.Ordinal))
                CheckReview(context, today, DateText.FindLastDay(context.Tree.GetText(date)), date.Span);
            else if (node is ValidSyntax { Until: { IsMissing: false, IsMalformed: false } until } && DateText.FindLastDay(context.Tree.GetText(until)) is { } last && last < today)
                context.Report(Rules.EndedValidity, until.Span, DateText.Write(last), DateText.Write(today));
        }

        foreach (var source in context.File.Sources)
        {
            if (Find(source, "review-by") is { } review)
                CheckReview(context, today, FindDay(review.Value), review.Syntax.Value.Span);
            if (Find(source, "accessed") is { } accessed)
                CheckAge(context, today, source.Declaration.Name, accessed);
        }
    }

    private static void CheckReview(CheckContext context, DateTime today, DateTime? due, TextSpan place)
    {
        if (due < today)
            context.Report(Rules.ReviewDue, place, DateText.Write(due.Value), DateText.Write(today));
    }

    private static void CheckAge(CheckContext context, DateTime today, string source, BoundField accessed)
    {
        if (context.File.Document.Policies.MaxAgeDays is not { } allowed || FindDay(accessed.Value) is not { } day)
            return;
        var age = (today - day).Days;
        if (age > allowed)
            context.Report(Rules.StaleSource, accessed.Syntax.Value.Span, source, Number(age), DateText.Write(today), Number(allowed));
    }

    private static BoundField? Find(BoundSource source, string key) => source.Find(key) is { Syntax.Value: { IsMissing: false, IsMalformed: false } } field ? field : null;

    /// <summary>The last day that a date stands for; of a date-time its day. Null for none, which is reported.</summary>
    private static DateTime? FindDay(string text) => DateText.FindLastDay(DateText.DayOf(text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
