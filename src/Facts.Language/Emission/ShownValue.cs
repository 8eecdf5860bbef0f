using System.Globalization;
using System.Text;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Values as documentation shows them. What is longer than anybody reads in a tooltip is cut: the member holds it whole.</summary>
internal static class ShownValue
{
    private const int MaxLength = 200;

    /// <summary>The value with its unit.</summary>
    public static string Of(FactValue value, DataType type) => Of(value) + (type.Unit.Length == 0 || value is AbsentValue ? "" : " " + type.Unit);

    /// <summary>The value of a fact, of a record with the names of its fields where it has parts.</summary>
    public static string Of(FactModel fact, DataType type)
    {
        if (fact.Fields.Count == 0 || type.Kind != FactType.Record)
            return Of(fact.Value!, type);
        var builder = new StringBuilder();
        foreach (var field in fact.Fields)
        {
            if (builder.Length > MaxLength)
                break;
            if (field.Value is null or AbsentValue { Kind: Absence.NotStated })
                continue;
            builder.Append(builder.Length > 0 ? ", " : "").Append(field.Name).Append(" = ").Append(Of(field.Value, field.Type!));
        }

        return Cut(builder.ToString());
    }

    /// <summary>A text, cut.</summary>
    public static string Cut(string text) => text.Length <= MaxLength ? text : text.Substring(0, End(text)) + "…";

    private static string Of(FactValue value)
    {
        if (value is ScalarValue { Type: FactType.String } text)
            return text.Text.Length <= MaxLength ? "\"" + text.Text + "\"" : "\"" + Cut(text.Text) + "\" (" + text.Text.Length.ToString(CultureInfo.InvariantCulture) + " characters)";
        if (value is ScalarValue scalar)
            return Cut(scalar.Text);
        var builder = new StringBuilder();
        Append(builder, value);
        return Cut(builder.ToString());
    }

    private static void Append(StringBuilder builder, FactValue value)
    {
        if (builder.Length > MaxLength)
            return;
        switch (value)
        {
            case AbsentValue absent:
                builder.Append(absent.Kind switch { Absence.Unknown => "unknown", Absence.None => "none", _ => "not stated" });
                break;
            case ScalarValue { Type: FactType.String } text:
                builder.Append('"').Append(Cut(text.Text)).Append('"');
                break;
            case ScalarValue scalar:
                builder.Append(scalar.Text);
                break;
            case MeasuredValue measured:
                builder.Append(measured.Text).Append(measured.IsExact ? TableFormat.Exact : "");
                break;
            case EnumValue member:
                builder.Append(member.Member);
                break;
            case ReferenceValue reference:
                builder.Append(reference.FullName);
                break;
            case RangeValue range:
                if (range.Lower != null)
                    Append(builder, range.Lower);
                builder.Append(range.IncludesUpper || range.Upper == null ? ".." : "..<");
                if (range.Upper != null)
                    Append(builder, range.Upper);
                break;
            case ListValue list:
                AppendAll(builder, list.Items);
                break;
            case RecordValue record:
                AppendAll(builder, record.Fields);
                break;
        }
    }

    private static void AppendAll(StringBuilder builder, EquatableArray<FactValue> items)
    {
        builder.Append('[');
        for (var i = 0; i < items.Count && builder.Length <= MaxLength; i++)
        {
            if (i > 0)
                builder.Append(", ");
            Append(builder, items[i]);
        }

        builder.Append(']');
    }

    /// <summary>Not within a pair.</summary>
    private static int End(string text) => char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
}
