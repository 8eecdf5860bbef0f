using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace Dossier.App;

/// <summary>How wide the columns are. They are the same in all groups, so that the whole dossier is aligned.</summary>
internal sealed record PageLayout(int Total, int Name, int Value, int Source, int Quote)
{
    public const int Indent = 2;

    /// <summary>Below this there is no room for columns: what belongs to a fact stands under its name.</summary>
    public const int LeastForColumns = 72;

    private const int Least = 20;

    public bool IsStacked => Total < LeastForColumns;

    public static PageLayout For(int width, Contents contents)
    {
        int total = Math.Max(width, Least);
        int source = Widest(contents.Facts.SelectMany(fact => fact.Citations.Select(FactWriter.SourceOf)), FactWriter.NoSource.Length, Math.Max(Least, total / 5));
        int room = Math.Max(total - Indent - (3 * Row.Gap) - source, Least);
        int name = Widest(contents.Facts.Select(TextReport.TitleOf), 1, room * 28 / 100);
        int value = Widest(contents.Facts.Select(TextReport.ValueOf), 1, room * 30 / 100);
        return new PageLayout(total, name, value, source, room - name - value);
    }

    private static int Widest(IEnumerable<string> texts, int least, int most) =>
        Math.Clamp(texts.Select(text => Visible.Text(text).GetCellWidth()).DefaultIfEmpty().Max(), least, most);
}
