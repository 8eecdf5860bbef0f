using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>FACT0203: a disputed value that equals the accepted one, or another disputed one. Stands on it, with the other as related place.</summary>
internal sealed class EqualDisputeCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var fact in context.File.Facts)
            Check(context, fact);
        foreach (var table in context.File.Tables)
        {
            foreach (var row in table.Rows)
                CheckRow(context, table, row);
        }
    }

    private static void CheckRow(CheckContext context, BoundTable table, BoundRow row)
    {
        if (row is not { Detail: { } detail, Syntax: { } line })
            return;
        // What a line below the row states is among its fields.
        var cells = detail.Clauses.Disputed.Count == 0 ? [] : table.Columns
            .Select((column, i) => (column.Name, Value: row.Cells[i], Place: table.Header.ToList().IndexOf(i)))
            .Where(cell => cell.Value != null && cell.Place >= 0 && cell.Place < line.Cells.Count && line.Cells[cell.Place].Value != null)
            .Select(cell => new BoundFact { Name = cell.Name, Value = cell.Value, NameSpan = line.Cells[cell.Place].Value!.Span });
        CheckDisputed(context, detail, cells.Concat(detail.Fields));
        foreach (var field in detail.Fields)
            Check(context, field);
    }

    /// <summary>Recursive over parts of facts, whose depth the parser bounds; linear in the disputed values.</summary>
    private static void Check(CheckContext context, BoundFact fact)
    {
        if (fact.Clauses.Disputed.Count > 0)
            CheckDisputed(context, fact, fact.Fields);
        foreach (var part in fact.Clauses.Disputed.Concat(fact.Parts))
            Check(context, part);
    }

    private static void CheckDisputed(CheckContext context, BoundFact fact, IEnumerable<BoundFact> fields)
    {
        var known = new Dictionary<(string Field, string Value), (TextSpan Span, bool IsAccepted)>();
        if (fact.Value != null)
            known[("", ValueIdentity.Of(fact.Value))] = (fact.ValueSyntax?.Span ?? fact.NameSpan, true);
        foreach (var field in fields)
        {
            if (field.Value != null)
                known[(field.Name, ValueIdentity.Of(field.Value))] = (field.ValueSyntax?.Span ?? field.NameSpan, true);
        }

        foreach (var disputed in fact.Clauses.Disputed)
        {
            if (disputed.Value == null)
                continue;
            var key = (disputed.Name, ValueIdentity.Of(disputed.Value));
            if (!known.TryGetValue(key, out var other))
                known.Add(key, (disputed.NameSpan, false));
            else
                Report(context, disputed, other.Span, other.IsAccepted);
        }
    }

    private static void Report(CheckContext context, BoundFact disputed, TextSpan other, bool isAccepted)
    {
        var (what, hint) = isAccepted ? ("the accepted one", "Cite its source there instead.") : ("another one", "Cite both sources under one of them.");
        context.Diagnostics.Add(new Diagnostic(Rules.EqualDispute, disputed.NameSpan, disputed.FullName, what, hint) { Related = new RelatedPlace(context.File.Document.Path, other) });
    }
}
