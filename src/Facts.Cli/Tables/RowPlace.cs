namespace Facts.Cli.Tables;

/// <summary>Where the rows of an imported table go.</summary>
internal enum RowPlace
{
    /// <summary>Into the <c>.facts</c> file.</summary>
    Inline,

    /// <summary>Into a data file beside it.</summary>
    File,
}
