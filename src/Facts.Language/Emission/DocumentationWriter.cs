using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes the documentation comments of generated members: what whoever hovers over a constant reads. Where nobody does, it writes nothing.</summary>
internal sealed partial class DocumentationWriter(FileModel model, CodeWriter code, bool isRead)
{
    /// <summary>Nobody reads more in a tooltip, and what a group cites would be written out for each of its facts.</summary>
    private const int MaxCitations = 20;

    // The same for every fact: made once a file.
    private readonly string?[] _sources = new string?[model.References.Count];
    private readonly string _declared = $"Declared in {XmlText.Escape(model.Path)}.";

    /*
        /// <summary><c>2</c>, stated. Officials told to leave.</summary>
        /// <remarks>“expelled two Russian officials” (<see cref="P:Dossier.Sources.Wire2021"/>, <see href="https://example.org/#:~:text=…">there</see>). Declared in dossier.facts.</remarks>
    */
    /// <remarks>After an edit the compiler parses all documentation of a file anew, which takes it longer than all else of it, and by elements and lines rather than letters: so there are few.</remarks>
    public void WriteFact(FactModel fact, DataType type)
    {
        if (!isRead)
            return;
        var line = code.Begin().Append("/// <summary>");
        if (fact.Label.Length > 0)
            line.Append(XmlText.Escape(fact.Label)).Append(": ");
        line.Append("<c>").Append(XmlText.Escape(ShownValue.Of(fact, type))).Append("</c>, ");
        AppendStatus(line, fact.Clauses, fact.IsDisputed);
        line.Append('.').Append(Text(fact.Documentation)).Append("</summary>\n");
        if (IsShort(fact))
        {
            WriteShort(fact.Citations.Count + fact.Inherited.Count == 0 ? null : fact.Citations.Count > 0 ? fact.Citations[0] : model.Shared[fact.Inherited[0]]);
            return;
        }

        code.Line("/// <remarks>");
        WriteFormula(fact);
        WriteCitations(fact.Citations, fact.Inherited);
        if (fact.Fields.Count + fact.Elements.Count > 0)
            WriteParts(fact);
        WriteClauses(fact.Clauses, type);
        End();
    }

    public void WriteSource(SourceModel source)
    {
        if (!isRead)
            return;
        var title = Find(source, "title");
        var publisher = Find(source, "publisher");
        var published = Find(source, "published");
        var label = source.Label.Length == 0 ? "" : XmlText.Escape(source.Label) + ": ";
        var parts = new[] { title.Length == 0 ? "" : "“" + title + "”", publisher, published }.Where(part => part.Length > 0).ToArray();
        var line = parts.Length == 0 ? source.Name : string.Join(", ", parts);
        code.Line($"/// <summary>{label}{XmlText.Escape(line)}.{Text(source.Documentation)}</summary>");
        var url = Find(source, "url");
        if (IsWeb(url))
            code.Line($"/// <remarks><see href=\"{XmlText.Escape(url)}\">{XmlText.Escape(url)}</see></remarks>");
    }

    /// <summary>A plain summary.</summary>
    public void WriteSummary(string text)
    {
        if (isRead)
            code.Line($"/// <summary>{Content(text)}</summary>");
    }

    /// <summary>Ends the remarks with the path of the file; no line number, which would change on every edit above.</summary>
    private void End()
    {
        WritePara(_declared);
        code.Line("/// </remarks>");
    }

    /// <summary>Whether there is no more to say than one citation: of most facts there is not.</summary>
    private bool IsShort(FactModel fact) =>
        fact.Formula.Length == 0 && fact.Fields.Count + fact.Elements.Count == 0 && ReferenceEquals(fact.Clauses, ClausesModel.Empty)
        && fact.Citations.Count + fact.Inherited.Count <= 1
        && (fact.Citations.Count == 0 || fact.Citations[0].Quotes.Count <= 1) && (fact.Inherited.Count == 0 || model.Shared[fact.Inherited[0]].Quotes.Count <= 1);

    /// <summary>Remarks in one line.</summary>
    private void WriteShort(CitationModel? citation)
    {
        var line = code.Begin().Append("/// <remarks>");
        if (citation != null)
        {
            AppendCitation(line, citation, 0);
            line.Append(". ");
        }

        line.Append(_declared).Append("</remarks>\n");
    }

    private void WriteParts(FactModel fact)
    {
        foreach (var part in fact.Fields.Concat(fact.Elements).Where(part => part.Citations.Count > 0).Take(MaxLines))
            WriteCitation(part.Citations[0], part.Name.Length > 0 ? XmlText.Escape(part.Name) + ": " : "");
    }

    private void WriteCitations(EquatableArray<CitationModel> own, EquatableArray<int> inherited)
    {
        for (var i = 0; i < own.Count && i < MaxCitations; i++)
            WriteCitation(own[i], "");
        for (var i = 0; i < inherited.Count && own.Count + i < MaxCitations; i++)
            WriteCitation(model.Shared[inherited[i]], "");
        var rest = own.Count + inherited.Count - MaxCitations;
        if (rest > 0)
            code.Line($"/// <para>And {rest.ToString(CultureInfo.InvariantCulture)} more.</para>");
    }

    private void WriteCitation(CitationModel citation, string before)
    {
        for (var quote = 0; quote == 0 || quote < citation.Quotes.Count; quote++)
        {
            var line = code.Begin().Append("/// <para>").Append(before);
            AppendCitation(line, citation, quote);
            line.Append("</para>\n");
        }
    }

    /// <summary>A quote with its place, or the place alone where there is no quote.</summary>
    private void AppendCitation(StringBuilder line, CitationModel citation, int number)
    {
        if (citation.Quotes.Count == 0)
        {
            AppendPlace(line, citation);
            return;
        }

        var quote = citation.Quotes[number];
        line.Append('“').Append(XmlText.Escape(quote.Text)).Append("” (");
        AppendPlace(line, citation);
        var url = model.References[citation.Source].Url;
        if (IsWeb(url))
        {
            line.Append(", <see href=\"").Append(XmlText.Escape(url));
            TextFragment.Append(line, url, quote.Text, quote.After, quote.Before);
            line.Append("\">there</see>");
        }

        line.Append(')');
    }

    private void AppendPlace(StringBuilder line, CitationModel citation)
    {
        // By its documentation ID, to which the compiler turns every reference: it parses, looks up and binds none of these.
        line.Append(_sources[citation.Source] ??= $"<see cref=\"P:{model.References[citation.Source].FullName}\"/>");
        foreach (var locator in citation.Locators)
            line.Append(", ").Append(XmlText.Escape(locator.Term)).Append(' ').Append(XmlText.Escape(locator.Value));
    }

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", System.StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>The text behind a first sentence.</summary>
    private static string Text(string documentation) => documentation.Length == 0 ? "" : " " + Content(documentation);

    /// <summary>Blank lines part paragraphs; other line ends are blanks.</summary>
    private static string Content(string text)
    {
        var paragraphs = text.Split(["\n\n"], System.StringSplitOptions.RemoveEmptyEntries).Select(paragraph => XmlText.Escape(paragraph.Trim('\n'))).ToArray();
        return paragraphs.Length == 1 ? paragraphs[0] : string.Concat(paragraphs.Select(paragraph => $"<para>{paragraph}</para>"));
    }

    private static string Find(SourceModel source, string key)
    {
        foreach (var field in source.Fields)
        {
            if (string.Equals(field.Key, key, System.StringComparison.Ordinal))
                return field.Value;
        }

        return "";
    }
}
