using System;
using System.Linq;

namespace Dossier.App;

/// <summary>How wide the columns are. They are the same in all groups, so that the whole dossier is aligned.</summary>
internal sealed record Layout(int Total, int Name, int Value, int Source, int Quote)
{
    public const int Indent = 2;

    /// <summary>Below this there is no room for columns: what belongs to a fact stands under its name.</summary>
    public const int LeastForColumns = 72;

    private const int Least = 20;

    public bool IsStacked => Total < LeastForColumns;

    public static Layout For(int width, Contents contents)
    {
        int total = Math.Max(width, Least);
        int source = Math.Clamp(contents.Sources.Select(source => source.Name.Length).DefaultIfEmpty().Max(), 6, 20);
        int room = Math.Max(total - Indent - (3 * Row.Gap) - source, 3 * Least);
        int name = Math.Clamp(contents.Facts.Select(fact => TextReport.TitleOf(fact).Length).DefaultIfEmpty().Max(), 4, room * 28 / 100);
        int value = Math.Clamp(contents.Facts.Select(fact => TextReport.ValueOf(fact).Length).DefaultIfEmpty().Max(), 5, room * 30 / 100);
        return new Layout(total, name, value, source, room - name - value);
    }
}
