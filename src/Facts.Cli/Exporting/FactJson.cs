using System.Linq;
using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Binding;
using Facts.Language.Syntax;

namespace Facts.Cli.Exporting;

/// <summary>Facts and their parts as JSON: whatever can be said of one.</summary>
internal sealed class FactJson(Utf8JsonWriter writer, ExportedProject project, ExportedFile file)
{
    private readonly CitationJson _citations = new(writer, project);
    private readonly ValueJson _values = new(writer, file.Symbols);

    public void Write(BoundFact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("name", fact.FullName);
        writer.WriteString("file", file.Path);
        writer.WriteNumber("line", file.LineOf(fact.NameSpan));
        WriteMembers(fact);
        writer.WriteEndObject();
    }

    public void WritePart(BoundFact part)
    {
        writer.WriteStartObject();
        if (part.Kind != FactKind.Element)
            writer.WriteText("name", part.Name);
        WriteMembers(part);
        writer.WriteEndObject();
    }

    /// <summary>What is said of something besides its value and its citations.</summary>
    public void WriteClauses(BoundClauses clauses, string status)
    {
        writer.WriteString("status", status);
        writer.WriteText("statusReason", clauses.StatusReason);
        writer.WriteText("statusDate", clauses.StatusDate);
        writer.WriteText("replacement", clauses.Replacement?.FullName);
        writer.WriteAll("disputed", clauses.Disputed, WritePart);
        writer.WriteAll("against", clauses.Against, _citations.Write);
        writer.WriteTexts("accordingTo", clauses.AccordingTo);
        writer.WriteTexts("notes", clauses.Notes);
        writer.WriteTexts("also", clauses.Also);
        writer.WriteText("asOf", clauses.AsOf);
        writer.WriteText("validFrom", clauses.ValidFrom);
        writer.WriteText("validUntil", clauses.ValidUntil);
        writer.WriteText("reviewBy", clauses.ReviewBy);
        writer.WriteAll("reviews", clauses.Reviews, _citations.Write);
        writer.WriteAll("qualifiers", clauses.Qualifiers, WritePart);
    }

    public void WriteCitations(BoundFact fact)
    {
        writer.WriteAll("citations", fact.Citations, _citations.Write);
        if (fact.Citations.Count == 0)
            writer.WriteAll("inheritedCitations", fact.Inherited, _citations.Write);
    }

    private void WriteMembers(BoundFact fact)
    {
        writer.WriteText("label", fact.Label);
        writer.WriteText("documentation", fact.Documentation);
        writer.WriteText("from", fact.From);
        writer.WriteText("until", fact.Until);
        writer.WriteText("type", fact.Type?.ToString());
        writer.WriteText("declaredType", fact.Type?.Name);
        writer.WriteText("unit", fact.Type?.Unit);
        if (fact.Value != null)
        {
            writer.WritePropertyName("value");
            _values.Write(fact.Value);
        }

        if (fact.ValueSyntax is { } written and not MissingExpressionSyntax)
            writer.WriteString("written", file.TextOf(written.Span));
        if (fact.Formula is { } formula)
        {
            writer.WriteStartObject("formula");
            writer.WriteString("text", formula.Text);
            writer.WriteTexts("operands", [.. formula.Operands.Select(operand => operand.FullName)]);
            writer.WriteEndObject();
        }

        writer.WriteFlag("isDisputed", fact.IsDisputed);
        WriteClauses(fact.Clauses, Word(fact.Status));
        WriteCitations(fact);
        writer.WriteAll("fields", fact.Fields, WritePart);
        writer.WriteAll("elements", fact.Elements, WritePart);
        writer.WriteAll("entries", fact.Entries, WritePart);
    }

    /// <summary>A status as the language writes it.</summary>
    public static string Word(FactStatus status) => status switch
    {
        FactStatus.Retracted => "retracted",
        FactStatus.Alleged => "alleged",
        FactStatus.Proposed => "proposed",
        FactStatus.Estimated => "estimated",
        FactStatus.Confirmed => "confirmed",
        _ => "stated",
    };
}
