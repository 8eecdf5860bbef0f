using Facts.Language.Diagnostics;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// What to do about a value that its type does not fit.
internal sealed partial class Evaluator
{
    /// <summary>Where the type stands that the value must have which is bound; null where it stands behind the name of what has it.</summary>
    public TypeOrigin? Origin { get; set; }

    /// <summary>Reports a value that its type does not fit, with the place of the type where that is another line's.</summary>
    public void ReportMisfit(Rule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, span, arguments) { Related = Origin?.Find() });

    /// <summary>What a message says to do: another type cannot be written behind a value whose type stands elsewhere.</summary>
    /// <param name="hint">Where the type stands behind the name.</param>
    /// <param name="value">What to write instead of the value; null where nothing is better than any value of the type.</param>
    /// <param name="other">The type that the value has; null where several do.</param>
    /// <param name="expected">The type that it must have.</param>
    public string Advise(string hint, string? value, string? other, DataType expected) => Origin == null
        ? hint
        : $"{value ?? Example(expected)}, or change the type of {Origin.What}{(other == null ? "" : $" to '{other}'")}.";

    private static string Example(DataType type) => type.Kind switch
    {
        FactType.Int or FactType.Long => "Write a whole number",
        FactType.Decimal or FactType.Double or FactType.Measured => "Write a number",
        FactType.Bool => "Write true or false",
        FactType.Date or FactType.PartialDate => "Write a date such as 2020-03-22",
        FactType.DateTime => "Write a date-time such as 2020-03-22T18:30Z",
        FactType.Duration => "Write a duration such as PT1H30M",
        _ => "Write a text in quotes",
    };
}
