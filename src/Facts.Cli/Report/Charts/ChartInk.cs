using OxyPlot;

namespace Facts.Cli.Report.Charts;

/// <summary>What a chart is drawn in. Each stands for a class of the style sheet, which knows the theme; the colours themselves are seen by nobody.</summary>
internal static class ChartInk
{
    public static readonly OxyColor Text = OxyColor.FromRgb(1, 0, 0);
    public static readonly OxyColor Line = OxyColor.FromRgb(2, 0, 0);
    public static readonly OxyColor Grid = OxyColor.FromRgb(3, 0, 0);
    public static readonly OxyColor Accepted = OxyColor.FromRgb(4, 0, 0);
    public static readonly OxyColor Disputed = OxyColor.FromRgb(5, 0, 0);

    /// <summary>The class of a colour.</summary>
    public static string GetClass(OxyColor color) => color.R switch
    {
        1 => "ink-text",
        3 => "ink-grid",
        4 => "ink-accepted",
        5 => "ink-disputed",
        _ => "ink-line",
    };
}
