namespace Facts.Cli.Tables;

/// <summary>What the format of a table says of a cell besides its text.</summary>
internal enum CellForm
{
    /// <summary>Nothing: CSV knows texts alone.</summary>
    Any,
    Text,
    Number,
    Truth,
}
