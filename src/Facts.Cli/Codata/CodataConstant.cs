namespace Facts.Cli.Codata;

/// <summary>One constant as the file says it.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="PrintedName">Its name in the table.</param>
/// <param name="Value">Number, unit and whether it is exact: <c>6.6446573450(21)e-27 kg</c>.</param>
internal sealed record CodataConstant(string Name, string PrintedName, string Value);
