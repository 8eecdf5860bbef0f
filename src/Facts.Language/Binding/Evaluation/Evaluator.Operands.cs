using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// Names: facts, their fields, rows and their cells, entries of timelines.
internal sealed partial class Evaluator
{
    /// <summary>What a name leads to; null where it leads to nothing, or to what is reported elsewhere.</summary>
    public Operand? Find(NameSyntax name, string scope)
    {
        var resolution = Resolve(name, scope);
        var written = GetName(name);
        if (resolution.Found.Count > 0)
            AddUnknown();
        if (resolution.Found.Count > 1)
            Report(Rules.AmbiguousName, name.Span, written, string.Join(" or ", resolution.Found.Select(found => found.FullName + string.Concat(resolution.Rest.Select(part => "." + part)))));
        else if (resolution.Target is { } target)
            return Find(target, resolution.Rest, new Operand(written, name.Span, new DataType(FactType.Int), null) { Scope = target.Declaration.Scope });
        else
            ReportUnknown(name, written);
        return null;
    }

    private Operand? Find(ValueName target, IReadOnlyList<string> rest, Operand operand)
    {
        if (target.Declaration.Syntax is TableSyntax table)
            return FindInTable(target, table, rest, operand);
        if (session.Get(target) is not { } fact || !session.IsGenerated(target, fact.Type))
            return null;
        if (!fact.IsTimeline)
            return FindInFact(target, fact, rest, operand);
        if (fact.Type == null || fact.Entries.Count == 0)
            return null;
        operand = operand with { Type = fact.Type };
        if (rest.Count == 0)
        {
            AddUse(target, fact.Entries.Aggregate(fact.Status, (status, entry) => Weaker(status, entry.Status)), fact.IsDisputed || fact.Entries.Any(entry => entry.IsDisputed));
            return fact.Entries.Any(entry => entry.Value == null) ? null : operand with { Entries = fact.Entries };
        }

        var entry = string.Equals(rest[0], "Latest", StringComparison.Ordinal)
            ? fact.Entries[fact.Entries.Count - 1]
            : fact.Entries.FirstOrDefault(item => string.Equals(item.Name, rest[0], StringComparison.Ordinal));
        if (entry != null)
            return FindInEntry(target, fact, entry, rest, operand);
        Report(Rules.UnknownField, operand.Span, fact.FullName, rest[0], $"It changes over time: write '{fact.Name}.On(2020-03-22)' or '{fact.Name}.Latest'.");
        return null;
    }

    private Operand? FindInEntry(ValueName target, BoundFact fact, BoundFact entry, IReadOnlyList<string> rest, Operand operand)
    {
        AddUse(target, Weaker(fact.Status, entry.Status), fact.IsDisputed || entry.IsDisputed);
        return entry.Value == null ? null : Follow(entry.Value, rest, 1, operand with { Type = fact.Type! });
    }

    private Operand? FindInFact(ValueName target, BoundFact fact, IReadOnlyList<string> rest, Operand operand)
    {
        var field = rest.Count == 0 ? null : fact.Fields.FirstOrDefault(part => string.Equals(part.Name, rest[0], StringComparison.Ordinal));
        var isDisputed = rest.Count == 0
            ? fact.IsDisputed
            : fact.Formula is { IsDisputed: true } || field is { IsDisputed: true } || fact.Clauses.Disputed.Any(disputed => disputed.Name.Length == 0 || string.Equals(disputed.Name, rest[0], StringComparison.Ordinal));
        AddUse(target, field == null ? fact.Status : Weaker(fact.Status, field.Status), isDisputed);
        if (fact.Value == null)
        {
            // A value that is wrong is reported where it stands; that none is accepted is no mistake there.
            if (fact is { ValueSyntax: null, Clauses.Disputed.Count: > 0, Fields.Count: 0, Elements.Count: 0 })
                Report(Rules.MissingOperand, operand.Span, Quoted(operand.Name), "none is accepted, and all are disputed", "Accept one of them behind '='.");
            return null;
        }

        if (fact.Type == null)
        {
            Report(Rules.MissingOperand, operand.Span, Quoted(operand.Name), NameOf(fact.Value), "Give it a type, or refer to a value.");
            return null;
        }

        operand = operand with { Type = fact.Type, Reference = rest.Count == 0 && fact.Value is RecordValue record ? new ReferenceValue(target.FullName, target.Document.Path, record.Record) : null };
        return Follow(fact.Value, rest, 0, operand);
    }

    /// <summary>Goes on to the field of a record, of the record that a reference leads to, and so on.</summary>
    private Operand? Follow(FactValue value, IReadOnlyList<string> rest, int next, Operand operand)
    {
        if (next == rest.Count)
            return operand with { Value = operand.Reference ?? value };
        if (value is AbsentValue)
        {
            Report(Rules.MissingOperand, operand.Span, Quoted(operand.Name), NameOf(value), "So it has no fields.");
            return null;
        }

        if (value is ReferenceValue reference)
            return names.FindFull(reference.FullName) is { } target ? Find(target, [.. rest.Skip(next)], operand with { Scope = target.Declaration.Scope }) : null;
        if (value is not RecordValue record || types.FindRecord(record.Record) is not { } shape)
        {
            Report(Rules.UnknownField, operand.Span, operand.Type.ToString(), rest[next], "A record has fields, and this is none.");
            return null;
        }

        var index = shape.IndexOf(rest[next]);
        if (index >= 0)
            return shape.Fields[index].Type is { } type ? Follow(record.Fields[index], rest, next + 1, operand with { Type = type }) : null;
        ReportField(operand.Span, record.Record, rest[next], shape.Fields.Select(field => field.Name));
        return null;
    }

    private void ReportField(TextSpan span, string owner, string name, IEnumerable<string> fields)
    {
        var all = fields.ToArray();
        var written = _tree.Text.Substring(span.Start, span.Length);
        Hint hint = NearestName.Find(name, all) is { } nearest ? (written.EndsWith("." + name, StringComparison.Ordinal) ? Hint.Guess($"Is '{nearest}' meant?", written.Substring(0, written.Length - name.Length) + nearest) : $"Is '{nearest}' meant?") : $"It has {string.Join(", ", all.Take(8))}{(all.Length > 8 ? " …" : "")}.";
        Report(Rules.UnknownField, span, owner.Substring(owner.LastIndexOf('.') + 1), name, hint);
    }

    /// <summary>Says that a name names nothing.</summary>
    private void ReportUnknown(NameSyntax name, string written)
    {
        if (session.IsSuspect(_tree.GetText(name.Tokens[name.Tokens.Count - 1])))
            return;
        var hint = HintFor(written);
        Report(Rules.UnknownName, name.Span, written, hint);
    }

    private Hint HintFor(string written)
    {
        // The name of a member is one only where its enum is expected.
        if (types.FindEnumOf(written) is { } found && found.Substring(found.LastIndexOf('.') + 1) is var type)
            return $"It is a member of the enum '{type}': write '{type}.{written}', or ': {type}' behind the fact's name.";
        if (WordHint(written) is { } meant)
            return meant;
        var nearest = ValueReferences.Words.FirstOrDefault(candidate => string.Equals(candidate, written, StringComparison.OrdinalIgnoreCase)) ?? FindNearest(written);
        if (nearest != null && !string.Equals(nearest, written, StringComparison.Ordinal))
            return Hint.Guess($"Is '{nearest}' meant? A text stands in quotes.", nearest);
        var assembly = written.IndexOf('.') < 0 ? "" : "A fact of another assembly cannot be used here: write its value, and cite its source. ";
        return assembly + $"A text stands in quotes: \"{written}\".";
    }

    /// <summary>What other languages say for what a value is here; null for any other word.</summary>
    private static string? WordHint(string word) => word.ToLowerInvariant() switch
    {
        "null" or "nil" or "undefined" => "Write 'none' where there is no value, and 'unknown' where nobody knows it.",
        "yes" or "on" => "Write 'true', or a text in quotes.",
        "no" or "off" => "Write 'false', or a text in quotes.",
        _ => null,
    };

    /// <summary>The nearest name that there is; of a dotted one each part is looked at by itself.</summary>
    private string? FindNearest(string written)
    {
        if (written.IndexOf('.') < 0)
            return session.FindNearestName(written);
        var parts = written.Split('.');
        // Within something that nothing of the project is called like, a near name is chance.
        if (session.FindNearestName(parts[0]) == null && !session.Symbols.IsNamespace(parts[0]))
            return null;
        var corrected = string.Join(".", parts.Select(part => session.FindNearestName(part) ?? part));
        return string.Equals(corrected, written, StringComparison.Ordinal) ? null : corrected;
    }

    /// <summary>What stands in the place of a value: <c>unknown</c>.</summary>
    public static string NameOf(FactValue value) => value is AbsentValue { Kind: var kind } ? kind == Absence.Unknown ? "unknown" : kind == Absence.None ? "none" : "not stated" : "";

    public static string Quoted(string name) => "'" + SyntaxMessages.Shorten(name) + "'";
}
