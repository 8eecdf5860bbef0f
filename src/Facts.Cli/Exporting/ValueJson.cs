using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Cli.Exporting;

/// <summary>Values as JSON: numbers as texts, since readers of JSON round them and every digit is to be kept.</summary>
internal sealed class ValueJson(Utf8JsonWriter writer, SymbolTable symbols)
{
    public void Write(FactValue value)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case AbsentValue absent:
                writer.WriteString("kind", absent.Kind switch { Absence.Unknown => "unknown", Absence.None => "none", _ => "not-stated" });
                break;
            case MeasuredValue measured:
                writer.WriteString("kind", "measured");
                writer.WriteString("text", measured.Text);
                writer.WriteString("number", measured.Number);
                writer.WriteText("uncertainty", measured.Uncertainty);
                writer.WriteFlag("exact", measured.IsExact);
                break;
            case EnumValue member:
                writer.WriteString("kind", "member");
                writer.WriteString("enum", member.Enum);
                writer.WriteString("text", member.Member);
                break;
            case RangeValue range:
                WriteRange(range);
                break;
            case ListValue list:
                writer.WriteString("kind", "list");
                writer.WriteStartArray("items");
                foreach (var item in list.Items)
                    Write(item);
                writer.WriteEndArray();
                break;
            case RecordValue record:
                WriteRecord(record);
                break;
            case ReferenceValue reference:
                writer.WriteString("kind", "reference");
                writer.WriteString("text", reference.FullName);
                break;
            case ScalarValue scalar:
                writer.WriteString("kind", "scalar");
                writer.WriteString("text", scalar.Text);
                break;
        }

        writer.WriteEndObject();
    }

    private void WriteRange(RangeValue range)
    {
        writer.WriteString("kind", "range");
        if (range.Lower != null)
        {
            writer.WritePropertyName("lower");
            Write(range.Lower);
        }

        if (range.Upper != null)
        {
            writer.WritePropertyName("upper");
            Write(range.Upper);
            writer.WriteBoolean("includesUpper", range.IncludesUpper);
        }
    }

    private void WriteRecord(RecordValue record)
    {
        writer.WriteString("kind", "record");
        writer.WriteString("record", record.Record);
        writer.WriteStartObject("fields");
        for (var i = 0; i < record.Fields.Count && symbols.FindRecord(record.Record) is { } shape; i++)
        {
            writer.WritePropertyName(shape.Fields[i].Name);
            Write(record.Fields[i]);
        }

        writer.WriteEndObject();
    }
}
