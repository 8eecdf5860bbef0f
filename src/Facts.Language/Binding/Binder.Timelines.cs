using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Values that change over time.
public sealed partial class Binder
{
    /// <summary>The entries of a timeline, ordered. The fact itself has no value: each of its days has one.</summary>
    private BoundFact BindEntries(BoundFact fact, string scope, Surroundings around)
    {
        if (fact.Kind != FactKind.Fact)
        {
            _diagnostics.Add(new Diagnostic(Rules.StrayEntry, Keyword(fact.Syntax.Body!.Items.OfType<EntrySyntax>().First()).Span, PartNames.Of(fact.Kind), fact.FullName));
            return fact;
        }

        // In the order of time, whatever that of the text: where their values fit no one type, the first of them decides.
        EntrySyntax[] lines = [.. EntryOrder.Sort(_tree, [.. fact.Syntax.Body!.Items.OfType<EntrySyntax>()]).OfType<EntrySyntax>()];
        var isTypeSound = true;
        var type = fact.Type ?? InferEntry(fact, lines, scope, out isTypeSound);
        if (type == null && isTypeSound && lines.FirstOrDefault(line => line.Value is not (null or MissingExpressionSyntax)) is { } absent)
            _values.ReportUntyped(absent.Value!);
        var hint = fact.Type == null ? "All entries have one type; write it behind the name if it is another." : null;
        var entries = _values.Infer(hint, () => lines.Select(line => BindEntry(fact, line, type, isTypeSound, scope, around)).ToList());
        return fact with { IsTimeline = true, Type = type, Entries = TimelineOrder.Arrange(entries, _document.Path, _diagnostics) };
    }

    /// <summary>The one type of all entries: that they have no value says nothing of it.</summary>
    private DataType? InferEntry(BoundFact fact, EntrySyntax[] lines, string scope, out bool isSound)
    {
        var values = lines.Select(line => line.Value).OfType<ExpressionSyntax>().Where(value => !_values.IsAbsent(value)).ToArray();
        var parts = lines.SelectMany(line => line.Body?.Items ?? []).ToArray();
        var elements = parts.OfType<ElementSyntax>().Select(element => element.Value).OfType<ExpressionSyntax>().ToArray();
        var hasFields = parts.Any(IsField);
        isSound = values.Length == 0 && elements.Length == 0 && !hasFields;
        if (values.Length == 0 && elements.Length == 0 && hasFields)
            _diagnostics.Add(new Diagnostic(Rules.UntypedFields, fact.NameSpan, fact.FullName));
        var type = values.Length > 0 ? _values.InferItem(values, scope)
            : elements.Length > 0 && _values.InferItem(elements, scope) is { } item ? item with { IsList = true }
            : null;
        isSound |= type != null;
        return type;
    }

    private BoundFact BindEntry(BoundFact fact, EntrySyntax line, DataType? type, bool isTypeSound, string scope, Surroundings around)
    {
        var isOpen = line.FromKeyword.IsMissing;
        var from = isOpen ? null : FirstDay(line.From);
        var until = LastDay(line.Until);
        // What is wrong with the days is reported where they are checked; the entry then has no place among the others.
        var isPlaced = (isOpen || from != null) && (line.UntilKeyword.IsMissing || until != null) && !(from > until);
        var name = !isPlaced ? "" : EntryNames.Of(from);
        var entry = new BoundFact
        {
            Kind = FactKind.Entry,
            Syntax = line,
            Name = name,
            FullName = name.Length == 0 ? fact.FullName : fact.FullName + "." + name,
            NameSpan = !line.From.IsMissing ? line.From.Span : !line.Until.IsMissing ? line.Until.Span : Keyword(line).Span,
            ValueSyntax = line.Value,
            Documentation = GetDocumentation(line),
            TypeOrigin = OriginOf(fact),
            From = isPlaced && from is { } first ? DateText.Write(first) : "",
            Until = isPlaced && until is { } last ? DateText.Write(last) : "",
        };
        entry = Complete(entry, type, isTypeSound, scope, around);
        return isPlaced ? entry : entry with { Value = null };
    }

    private static SyntaxToken Keyword(EntrySyntax line) => line.FromKeyword.IsMissing ? line.UntilKeyword : line.FromKeyword;

    private DateTime? FirstDay(SyntaxToken token) => token.IsMissing ? null : DateText.FindFirstDay(_tree.GetText(token));

    private DateTime? LastDay(SyntaxToken token) => token.IsMissing ? null : DateText.FindLastDay(_tree.GetText(token));
}
