namespace Facts.Language.Values;

/// <summary>A number as printed, with what is known of its uncertainty.</summary>
/// <param name="Text">As printed, separators aside: <c>6.67430(15)e-11</c>, <c>1.054571817...e-34</c>. Trailing zeros are significant.</param>
/// <param name="Number">The number alone, as C# and JSON write it: <c>6.67430e-11</c>.</param>
/// <param name="Uncertainty">The standard uncertainty, <c>0.00015e-11</c>; empty where the number is exact or none is stated.</param>
/// <param name="IsExact">Whether it is stated to be exact.</param>
public sealed record MeasuredValue(string Text, string Number, string Uncertainty, bool IsExact) : FactValue
{
    /// <summary>Whether it is printed with <c>...</c>: there are more digits than stand there.</summary>
    public bool IsTruncated => Text.IndexOf("...", System.StringComparison.Ordinal) >= 0;
}
