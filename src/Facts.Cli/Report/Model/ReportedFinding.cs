using Facts.Cli.Projects;

namespace Facts.Cli.Report.Model;

/// <summary>A finding with what it is about.</summary>
/// <param name="Placed">The finding.</param>
/// <param name="Subject">The fact, table or source on whose lines it stands; null where it stands on none.</param>
internal sealed record ReportedFinding(PlacedDiagnostic Placed, object? Subject)
{
    /// <summary>The page of what it is about; empty without one.</summary>
    public string Address => Subject switch
    {
        ReportedFact fact => fact.Address,
        ReportedTable table => table.Address,
        ReportedSource source => source.Address,
        _ => "",
    };

    public string Name => Subject switch
    {
        ReportedFact fact => fact.FullName,
        ReportedTable table => table.Table.FullName,
        ReportedSource source => source.Name,
        _ => "",
    };

    /// <summary>The file, as the user would write it; empty where it is about what is set for the project.</summary>
    public string Path => Placed.Place?.Path.Replace('\\', '/') ?? "";

    /// <summary>The line, from 1.</summary>
    public int Line => (Placed.Place?.Start.Line ?? 0) + 1;
}
