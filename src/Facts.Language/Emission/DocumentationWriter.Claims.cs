using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Language.Emission;

// How firmly something is said, and what others say.
internal sealed partial class DocumentationWriter
{
    /// <summary>More lines of a kind say no more to whoever hovers over a name.</summary>
    private const int MaxLines = 10;

    /// <summary><c>alleged, disputed</c>; <c>retracted on 2021-04-02 (the publisher corrected it), use Roads.Tolls.Car</c>.</summary>
    private static void AppendStatus(StringBuilder line, ClausesModel clauses, bool isDisputed)
    {
        line.Append(StatusWords.Of(clauses.Status));
        if (clauses.StatusDate.Length > 0)
            line.Append(" on ").Append(XmlText.Escape(clauses.StatusDate));
        if (clauses.StatusReason.Length > 0)
            line.Append(" (").Append(XmlText.Escape(ShownValue.Cut(clauses.StatusReason))).Append(')');
        if (isDisputed)
            line.Append(", disputed");
        if (clauses.Replacement is { } replacement)
            line.Append(", use <c>").Append(XmlText.Escape(replacement.FullName)).Append("</c>");
    }

    private void WriteClauses(ClausesModel clauses, DataType type)
    {
        if (ReferenceEquals(clauses, ClausesModel.Empty))
            return;
        foreach (var disputed in clauses.Disputed.Take(MaxLines))
            WriteDisputed(disputed, disputed.Type ?? type);
        foreach (var against in clauses.Against.Take(MaxLines))
            WriteCitation(against, "Against it: ");
        WriteLines("According to ", clauses.AccordingTo);
        WriteLines("Also: ", clauses.Also);
        WriteLines("", clauses.Notes);
        foreach (var qualifier in clauses.Qualifiers.Take(MaxLines))
            WritePara($"{XmlText.Escape(qualifier.Name)}: <c>{XmlText.Escape(ShownValue.Of(qualifier.Value!, qualifier.Type!))}</c>");
        if (clauses.AsOf.Length > 0)
            WritePara($"As of {XmlText.Escape(clauses.AsOf)}.");
        if (clauses.ValidFrom.Length > 0 || clauses.ValidUntil.Length > 0)
            WritePara("Valid" + (clauses.ValidFrom.Length > 0 ? " from " + XmlText.Escape(clauses.ValidFrom) : "") + (clauses.ValidUntil.Length > 0 ? " until " + XmlText.Escape(clauses.ValidUntil) : "") + ".");
        if (clauses.ReviewBy.Length > 0)
            WritePara($"To be reviewed by {XmlText.Escape(clauses.ReviewBy)}.");
    }

    /// <summary><c>Disputed: 9 (alleged).</c>, and who says so.</summary>
    private void WriteDisputed(FactModel disputed, DataType type)
    {
        var line = code.Begin().Append("/// <para>Disputed: ");
        if (disputed.Name.Length > 0)
            line.Append(XmlText.Escape(disputed.Name)).Append(" = ");
        line.Append("<c>").Append(XmlText.Escape(ShownValue.Of(disputed.Value!, type))).Append("</c>");
        if (disputed.Clauses.Status != FactStatus.Stated)
        {
            line.Append(", ");
            AppendStatus(line, disputed.Clauses, isDisputed: false);
        }

        foreach (var who in disputed.Clauses.AccordingTo.Take(MaxLines))
            line.Append(", according to ").Append(XmlText.Escape(ShownValue.Cut(who)));
        foreach (var citation in disputed.Citations.Take(MaxLines))
        {
            line.Append("; ");
            if (citation.Quotes.Count > 0)
                line.Append('“').Append(XmlText.Escape(citation.Quotes[0].Text)).Append("” ");
            line.Append('(');
            AppendPlace(line, citation);
            line.Append(')');
        }

        line.Append("</para>\n");
    }

    private void WriteLines(string before, IEnumerable<string> texts)
    {
        foreach (var text in texts.Take(MaxLines))
            WritePara(before + XmlText.Escape(ShownValue.Cut(text)));
    }

    private void WritePara(string content) => code.Begin().Append("/// <para>").Append(content).Append("</para>\n");
}
