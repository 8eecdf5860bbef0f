using System.Globalization;
using System.Text;
using Facts.Language.Binding;

namespace Facts.Language.Emission;

/// <summary>Writes citations as a fact table has them.</summary>
internal sealed class CitationWriter
{
    private readonly RecordWriter _fields = new();

    public string Write(CitationModel citation)
    {
        _fields.Clear();
        _fields.Append(TableFormat.InCitation.Source, citation.Source.ToString(CultureInfo.InvariantCulture));
        foreach (var locator in citation.Locators)
            _fields.Append(TableFormat.InCitation.Locator, locator.Term + " " + locator.Value);
        foreach (var quote in citation.Quotes)
        {
            _fields.Append(TableFormat.InCitation.Quote, quote.Text);
            if (quote.After != null)
                _fields.Append(TableFormat.InCitation.After, quote.After);
            if (quote.Before != null)
                _fields.Append(TableFormat.InCitation.Before, quote.Before);
        }

        _fields.AppendIfAny(TableFormat.InCitation.Note, citation.Note);
        _fields.AppendIfAny(TableFormat.InCitation.Translation, citation.Translation);
        if (citation.Directness != Directness.Unstated)
            _fields.Append(TableFormat.InCitation.Directness, (citation.Directness == Directness.Direct ? TableFormat.InCitation.Direct : TableFormat.InCitation.Indirect).ToString());
        foreach (var review in citation.Reviews)
            _fields.Append(TableFormat.InCitation.Reviewed, OfReview(review));
        return _fields.ToString();
    }

    public static string OfReview(BoundReview review) => review.Reviewer.Length == 0 ? review.Date : review.Date + " " + review.Reviewer;
}
