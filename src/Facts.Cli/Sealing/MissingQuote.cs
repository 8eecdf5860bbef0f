using System;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Language.Evidence;

namespace Facts.Cli.Sealing;

/// <summary>Says of a quote that it is not in a text.</summary>
internal static class MissingQuote
{
    /// <summary>Why a quote is not found; null where it is.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="text">Where it is looked for.</param>
    /// <param name="what">That it is not there, as a sentence.</param>
    /// <param name="quote">The quote.</param>
    public static Finding? Find(FactsFolder folder, EvidenceText text, string what, SourceQuote quote)
    {
        var message = text.Find(quote.Pattern).Outcome switch
        {
            QuoteOutcome.Found => null,
            QuoteOutcome.GivenUp => "The search was given up, since the text repeats itself too often. Quote more words.",
            _ when quote.Pattern.IsEmpty => "The quote has no words.",
            _ => what + (text.FindNearest(quote.Pattern) is { } nearest ? $" The nearest it has is \"{nearest.Text}\".{(nearest.Difference.Length > 0 ? " " + nearest.Difference : "")}" : " Nothing in it is near them."),
        };
        return message == null ? null : new Finding(folder.FullPath(quote.Document.Path), quote.Document.Tree.Lines.GetPosition(quote.Syntax.Text.Start), message);
    }
}
