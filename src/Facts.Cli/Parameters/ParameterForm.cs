namespace Facts.Cli.Parameters;

/// <summary>What a value of a parameter is, from the narrowest number on.</summary>
internal enum ParameterForm
{
    /// <summary>None: abolished, or without a limit.</summary>
    None,
    Int,
    Long,
    Decimal,
    Double,
    Truth,
    Date,
    Text,
    List,
}
