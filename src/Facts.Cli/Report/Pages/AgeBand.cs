using System.Globalization;

namespace Facts.Cli.Report.Pages;

/// <summary>How many sources are of an age.</summary>
internal sealed record AgeBand(string Name, int Count, int All)
{
    /// <summary>The length of its bar, of 100.</summary>
    public string Width => (All == 0 ? 0 : 100.0 * Count / All).ToString("0.##", CultureInfo.InvariantCulture);
}
