using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Records whose fields stand on lines of their own.
public sealed partial class Binder
{
    private BoundFact BindFields(BoundFact fact, string scope, Surroundings around)
    {
        var lines = (fact.Syntax.Body?.Items ?? []).OfType<FieldSyntax>().Where(IsField).ToArray();
        if (FindShape(fact.Type) is not { } record)
        {
            if (fact.Type != null)
                _diagnostics.Add(new Diagnostic(Rules.WrongType, lines[0].Name.Span, "A value with fields", fact.Type.Article, fact.Type.ToString(), "Write the value behind '='."));
            else
                _diagnostics.Add(new Diagnostic(Rules.UntypedFields, fact.NameSpan, fact.FullName));
            return fact;
        }

        var values = new FactValue?[record.Fields.Count];
        var parts = new List<BoundFact>();
        var stated = StatedFields(record, lines);
        foreach (var line in lines)
        {
            var index = FindField(record, line, stated);
            if (index < 0)
                continue;
            var part = BindField(fact, line, record, record.Fields[index], scope, around);
            parts.Add(part);
            values[index] = part.Value;
            // Under it stand disputed values, or notes, alone: no value is accepted.
            if (!HasValue(line))
                stated[index] = null;
        }

        return fact with { Fields = parts, Value = CompleteRecord(fact, record, values, stated) };
    }

    /// <summary>For each field of the record the line that states it; null where none does.</summary>
    private FieldSyntax?[] StatedFields(RecordShape record, FieldSyntax[] lines)
    {
        var stated = new FieldSyntax?[record.Fields.Count];
        foreach (var line in lines)
        {
            var index = record.IndexOf(_tree.GetText(line.Name));
            if (index >= 0)
                stated[index] ??= line;
        }

        return stated;
    }

    /// <summary>
    /// The place of a field's line in its record; -1 where there is none or it stands twice, which is reported.
    /// A field that there is not stands for the one that it was meant as, so that this one is not missed too.
    /// </summary>
    private int FindField(RecordShape record, FieldSyntax line, FieldSyntax?[] stated)
    {
        var name = _tree.GetText(line.Name);
        var index = record.IndexOf(name);
        if (index < 0)
        {
            var open = record.Fields.Where((field, i) => stated[i] == null).Select(field => field.Name).ToArray();
            var nearest = NearestName.Find(name, open) ?? NearestName.Find(name, record.Fields.Select(field => field.Name));
            var meant = nearest ?? record.Fields.Where((field, i) => stated[i] == null && field.Type is { IsOptional: false }).FirstOrDefault()?.Name;
            if (meant != null)
                stated[record.IndexOf(meant)] ??= line;
            ReportUnknownField(record, line.Name, name, nearest);
        }
        else if (stated[index] != line)
        {
            _diagnostics.Add(new Diagnostic(Rules.RepeatedRecordField, line.Name.Span, name));
            return -1;
        }

        return index;
    }

    private void ReportUnknownField(RecordShape record, SyntaxToken token, string name, string? nearest)
    {
        var hint = SyntaxFacts.LineKeywords.ContainsKey(name) ? $"What is said of the fact is written without a sign: {name} …."
            : nearest != null ? Hint.Nearest(nearest) : $"It has {string.Join(", ", record.Fields.Take(8).Select(field => field.Name))}{(record.Fields.Count > 8 ? " …" : "")}.";
        _diagnostics.Add(new Diagnostic(Rules.UnknownField, token.Span, SimpleName(record.Name), name, hint));
    }

    private static bool HasValue(FieldSyntax line) =>
        !line.EqualsToken.IsMissing || line.Skipped != null || (line.Body?.Items ?? []).Any(item => item is EntrySyntax or ElementSyntax or SkippedLineSyntax || IsField(item));

    private BoundFact BindField(BoundFact fact, FieldSyntax line, RecordShape shape, RecordField field, string scope, Surroundings around)
    {
        var part = new BoundFact
        {
            Kind = FactKind.Field,
            Syntax = line,
            Name = field.Name,
            FullName = fact.FullName + "." + field.Name,
            NameSpan = line.Name.Span,
            ValueSyntax = line.Value,
            Documentation = GetDocumentation(line),
            TypeOrigin = OriginOf(shape, field.Name),
        };
        var bound = CheckAbsence(Complete(part, field.Type, field.Type != null, scope, around), field.Type);
        return field.Type == null || bound.ValueSyntax == null || _values.TakesUnit(bound.ValueSyntax, bound.Type, field.Type) ? bound : bound with { Value = null };
    }

    /// <summary>The record; null where a field is reported or one is missing that must be there, which is reported once for all.</summary>
    private RecordValue? CompleteRecord(BoundFact fact, RecordShape record, FactValue?[] values, FieldSyntax?[] stated)
    {
        var missing = record.Fields.Where((field, i) => stated[i] == null && field.Type is { IsOptional: false }).Select(field => field.Name).ToArray();
        if (missing.Length > 0 && fact.Syntax.Skipped == null && !(fact.Syntax.Body?.Items ?? []).Any(line => line is SkippedLineSyntax || line is FieldSyntax { Skipped: not null }))
            _diagnostics.Add(new Diagnostic(Rules.MissingField, fact.NameSpan, fact.FullName, SimpleName(record.Name), string.Join(", ", missing.Take(8))));
        for (var i = 0; i < values.Length; i++)
        {
            if (stated[i] == null && record.Fields[i].Type is { IsOptional: true })
                values[i] = AbsentValue.NotStated;
        }

        return Array.IndexOf(values, null) < 0 ? new RecordValue(record.Name, new(values!)) : null;
    }

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
