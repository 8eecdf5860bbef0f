namespace Facts.Language.Binding.Evaluation;

/// <summary>The functions that a formula may call.</summary>
internal static class Functions
{
    public const string Min = "min";
    public const string Max = "max";
    public const string Sum = "sum";
    public const string Count = "count";
    public const string Round = "round";

    /// <summary>What to say of a name that is near none of them.</summary>
    public const string Hint = "There are min, max, sum, count and round.";

    public static readonly string[] Names = [Min, Max, Sum, Count, Round];

    public static bool IsKnown(string name) => System.Array.IndexOf(Names, name) >= 0;

    public static string ArgumentsOf(string name) => name switch
    {
        Count => "the name of a table",
        Round => "a number, and how many places it is to have",
        Sum => "a column of a table",
        _ => "two or more values, or a column of a table",
    };

    public static string ExampleOf(string name) => name switch
    {
        Count => "'count(Table)'",
        Round => "'round(A / B, 2)'",
        Sum => "'sum(Table.Field)', and a sum of single values with '+'",
        _ => $"'{name}(A, B)' or '{name}(Table.Field)'",
    };
}
