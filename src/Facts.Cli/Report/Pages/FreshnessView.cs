using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Views;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Pages;

/// <summary>How fresh a report's sources are, and which reviews are due.</summary>
internal sealed record FreshnessView
{
    private const int MaxReviews = 200;

    /// <summary>The sources by the time since they were accessed.</summary>
    public required IReadOnlyList<AgeBand> Ages { get; init; }

    /// <summary>Reviews that are past or to come, the earliest first.</summary>
    public required IReadOnlyList<ReviewLine> Reviews { get; init; }

    public int Past => Reviews.Count(review => review.IsPast);

    public static FreshnessView Of(ReportModel model)
    {
        var today = model.Day.ToDateTime(TimeOnly.MinValue);
        var ages = model.Sources.Select(source => Model.Freshness.FindDay(source.Find("accessed")) is { } day ? (int?)(today - day).Days : null).ToArray();
        var reviews = model.Facts.Select(fact => (Link: new LinkView(fact.FullName, fact.Address), Due: fact.Clauses.ReviewBy))
            .Concat(model.Sources.Select(source => (Link: new LinkView(source.Name, source.Address), Due: source.Find("review-by"))));
        return new FreshnessView
        {
            Ages =
            [
                Band("up to 30 days", age => age is <= 30),
                Band("up to a year", age => age is > 30 and <= 365),
                Band("up to three years", age => age is > 365 and <= 1095),
                Band("older", age => age is > 1095),
                Band("no day stated", age => age is null),
            ],
            Reviews =
            [
                .. from review in reviews
                   let due = Model.Freshness.FindDay(review.Due)
                   where due != null
                   orderby due
                   select new ReviewLine(review.Link, DateText.Write(due.Value), due < today),
            ],
        };

        AgeBand Band(string name, Func<int?, bool> isIn) => new(name, ages.Count(isIn), ages.Length);
    }

    /// <summary>Those that a page has room for.</summary>
    public IReadOnlyList<ReviewLine> First => [.. Reviews.Take(MaxReviews)];
}
