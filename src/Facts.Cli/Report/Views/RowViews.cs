using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Cli.Report.Views;

/// <summary>Facts as lines of lists.</summary>
internal static class RowViews
{
    /// <summary>Longer values are cut in lists; the page of the fact has all of it.</summary>
    private const int MaxLength = 160;

    public static IReadOnlyList<RowView> Of(IEnumerable<ReportedFact> facts) => [.. facts.Select(Of)];

    public static RowView Of(ReportedFact fact) => new()
    {
        Fact = new LinkView(fact.FullName, fact.Address),
        Label = fact.Label,
        Value = Cut(GetValue(fact).Plain),
        SortValue = GetSortValue(fact.Fact?.Value),
        Status = StatusWords.Of(fact.Status),
        IsDisputed = fact.IsDisputed,
        IsDerived = fact.IsDerived,
        IsStale = fact.Stale.Count > 0,
        State = NameOf(fact.State),
        Sources = [.. fact.Sources.Select(source => new LinkView(source.Name, source.Address))],
    };

    public static string NameOf(EvidenceState state) => state switch
    {
        EvidenceState.Verified => "verified",
        EvidenceState.Failed => "failed",
        EvidenceState.Uncited => "uncited",
        _ => "unchecked",
    };

    /// <summary>The value of a fact, of a timeline the last one, of a row its cells.</summary>
    public static ValueView GetValue(ReportedFact fact)
    {
        if (fact.Row is { } row)
        {
            var fields = fact.Table!.Table.Columns.Zip(row.Cells, (column, cell) => (column, cell)).Where(pair => pair.cell is not (null or AbsentValue { Kind: Absence.NotStated }))
                .Select(pair => new FieldView(pair.column.Name, ValueViews.Of(pair.cell, pair.column.Type, fact.Project))).ToArray();
            return new ValueView { Kind = "record", Fields = fields, Plain = string.Join(", ", fields.Select(field => field.Name + " " + field.Value.Plain)) };
        }

        var bound = fact.Fact!;
        return bound.IsTimeline && bound.Entries.Count > 0
            ? ValueViews.Of(bound.Entries[^1].Value, bound.Entries[^1].Type ?? bound.Type, fact.Project)
            : ValueViews.Of(bound.Value, bound.Type, fact.Project);
    }

    public static string Cut(string text) => text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";

    private static string GetSortValue(FactValue? value) => value switch
    {
        ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double } number => number.Text,
        MeasuredValue measured => measured.Number,
        _ => "",
    };
}
