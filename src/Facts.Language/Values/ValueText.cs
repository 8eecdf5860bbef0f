using System.Linq;

namespace Facts.Language.Values;

/// <summary>Values as messages and documentation show them.</summary>
public static class ValueText
{
    /// <summary>The value as the language writes it, on one line; a record's fields in their order.</summary>
    public static string Of(FactValue value) => value switch
    {
        ScalarValue { Type: FactType.String } text => "\"" + text.Text + "\"",
        ScalarValue scalar => scalar.Text,
        MeasuredValue measured => measured.Text + (measured.IsExact ? " exact" : ""),
        AbsentValue absent => absent.Kind == Absence.Unknown ? "unknown" : absent.Kind == Absence.None ? "none" : "",
        EnumValue member => member.Member,
        RangeValue range => End(range.Lower) + (range.IncludesUpper || range.Upper == null ? ".." : "..<") + End(range.Upper),
        ListValue list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        RecordValue record => "{ " + string.Join(", ", record.Fields.Select(Of)) + " }",
        ReferenceValue reference => reference.FullName,
        _ => "",
    };

    private static string End(FactValue? value) => value == null ? "" : Of(value);
}
