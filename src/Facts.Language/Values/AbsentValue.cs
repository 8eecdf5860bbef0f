namespace Facts.Language.Values;

/// <summary>That there is no value, and why.</summary>
public sealed record AbsentValue(Absence Kind) : FactValue
{
    public static AbsentValue Unknown { get; } = new(Absence.Unknown);

    public static AbsentValue None { get; } = new(Absence.None);

    public static AbsentValue NotStated { get; } = new(Absence.NotStated);
}
