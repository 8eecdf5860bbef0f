using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Binding;
using Facts.Language.Evidence;

namespace Facts.Cli.Exporting;

/// <summary>Citations as JSON, each with what is known of its quotes.</summary>
internal sealed class CitationJson(Utf8JsonWriter writer, ExportedProject project)
{
    /// <summary>What is known of a citation, in words.</summary>
    public static string Name(CitationState state) => state switch
    {
        CitationState.Verified => "verified",
        CitationState.Failed => "failed",
        _ => "not-checkable",
    };

    public void Write(BoundCitation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("source", citation.SourceName);
        writer.WriteAll("locators", citation.Locators, locator =>
        {
            writer.WriteStartObject();
            writer.WriteString("term", locator.Term);
            writer.WriteString("value", locator.Value);
            writer.WriteEndObject();
        });
        writer.WriteAll("quotes", citation.Quotes, quote =>
        {
            writer.WriteStartObject();
            writer.WriteString("text", quote.Text);
            writer.WriteText("after", quote.After);
            writer.WriteText("before", quote.Before);
            writer.WriteEndObject();
        });
        writer.WriteString("evidence", Name(project.GetState(citation)));
        writer.WriteText("note", citation.Note);
        writer.WriteText("translation", citation.Translation);
        if (citation.Directness != Directness.Unstated)
            writer.WriteString("directness", citation.Directness == Directness.Direct ? "direct" : "indirect");
        writer.WriteAll("reviews", citation.Reviews, Write);
        writer.WriteEndObject();
    }

    public void Write(BoundReview review)
    {
        writer.WriteStartObject();
        writer.WriteString("date", review.Date);
        writer.WriteText("by", review.Reviewer);
        writer.WriteEndObject();
    }
}
