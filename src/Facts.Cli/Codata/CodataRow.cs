using Facts.Language.Data;

namespace Facts.Cli.Codata;

/// <summary>One constant as the table prints it, with its place.</summary>
internal sealed record CodataRow(CsvField Name, CsvField Value, CsvField Uncertainty, CsvField Unit)
{
    /// <summary>What the uncertainty's column says of a value that has none.</summary>
    private const string Exact = "(exact)";

    public string PrintedName { get; } = Name.Value.Trim();

    public string PrintedValue { get; } = Value.Value.Trim();

    public string PrintedUncertainty { get; } = Uncertainty.Value.Trim();

    public string PrintedUnit { get; } = Unit.Value.Trim();

    public bool IsExact => PrintedUncertainty == Exact;
}
