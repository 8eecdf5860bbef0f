using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Cli.Report.Model;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Evidence;

namespace Facts.Cli.Report.Views;

/// <summary>Makes citations readable, each with what came of holding it against its source's evidence.</summary>
internal sealed partial class CitationViews(ReportModel model, ReportedProject project)
{
    public IReadOnlyList<CitationView> Of(IEnumerable<BoundCitation> citations) => [.. citations.Select(Of)];

    public static string NameOf(CitationState state) => state switch { CitationState.Verified => "verified", CitationState.Failed => "failed", _ => "unchecked" };

    /// <summary>A language tag that a page may carry; empty for what is none.</summary>
    public static string GetLanguage(ReportedSource? source) => source?.Find("language") is { } language && LanguageTag().IsMatch(language) ? language : "";

    public static string Of(BoundReview review) => review.Date + (review.Reviewer.Length > 0 ? " by " + review.Reviewer : "");

    private CitationView Of(BoundCitation citation)
    {
        var source = project.FindSource(citation.SourceName);
        var found = project.Find(citation);
        var url = source?.Find("url") is { } address && WebAddress.IsOne(address) ? address : "";
        return new CitationView
        {
            Source = new LinkView(citation.SourceName, source?.Address ?? ""),
            Title = source?.Title ?? "This source is not declared.",
            Published = source == null ? "" : string.Join(", ", new[] { string.Join(", ", source.FindAll("author")), source.Find("publisher"), source.Find("published") }.Where(text => text.Length > 0)),
            Url = url,
            Language = GetLanguage(source),
            Locator = string.Join(", ", citation.Locators.Select(locator => locator.Term + " " + locator.Value)),
            State = NameOf(found?.State ?? CitationState.NotCheckable),
            StateText = Explain(citation, source, found),
            Quotes = [.. citation.Quotes.Select((quote, i) => Of(quote, url, found, i))],
            Note = citation.Note,
            Translation = citation.Translation,
            Directness = citation.Directness switch { Directness.Direct => "first hand", Directness.Indirect => "second hand", _ => "" },
            Reviews = [.. citation.Reviews.Select(Of)],
        };
    }

    private static QuoteView Of(BoundQuote quote, string url, CheckedCitation? found, int index)
    {
        var match = found != null && index < found.Quotes.Count && found.Quotes[index].Quote == quote.Text ? found.Quotes[index].Match : null;
        return new QuoteView
        {
            Text = quote.Text,
            After = quote.After ?? "",
            Before = quote.Before ?? "",
            Url = url.Length == 0 ? "" : TextFragment.Link(url, quote.Text, quote.After, quote.Before),
            State = match?.Outcome switch { QuoteOutcome.Found => "verified", QuoteOutcome.NotFound => "failed", _ => "unchecked" },
            Occurrences = match is { Occurrences: > 1 } ? match.Occurrences : 0,
            Passage = match is { Pieces.Count: > 0 } ? PassageView.Of(found!.Evidence!.Path, found.Evidence.Content.Text, match.Pieces) : null,
        };
    }

    private string Explain(BoundCitation citation, ReportedSource? source, CheckedCitation? found)
    {
        if (source == null)
            return "No file declares this source.";
        if (found?.Evidence is not { } evidence)
            return source.Find("evidence").Length == 0 ? "The source names no evidence to check it by." : "The evidence that the source names cannot be used.";
        var what = evidence.IsSeal ? "the seal " + evidence.Path : "the text " + evidence.Path;
        var day = evidence.Seal is { Day.Length: > 0 } seal ? $", made of the text as read on {seal.Day}" : source.Find("accessed") is { Length: > 0 } accessed ? $", as read on {accessed}" : "";
        return found.State switch
        {
            CitationState.Verified => FormattableString.Invariant($"Checked as of {model.Day:yyyy-MM-dd} against {what}{day}."),
            CitationState.Failed => FormattableString.Invariant($"Not found on {model.Day:yyyy-MM-dd} in {what}{day}."),
            _ => citation.Quotes.Count == 0 ? "It has no quote to check." : "The search was given up: the text repeats itself too often.",
        };
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
