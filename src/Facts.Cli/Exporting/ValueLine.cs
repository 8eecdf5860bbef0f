using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Cli.Exporting;

/// <summary>A value in one line, with all its digits: a text as it is, a record with the names of its fields.</summary>
internal static class ValueLine
{
    public static string Of(FactValue? value, SymbolTable symbols) => value switch
    {
        null => "",
        ScalarValue scalar => scalar.Text,
        RecordValue record when symbols.FindRecord(record.Record) is { } shape =>
            string.Join("; ", record.Fields.Select((field, i) => (Name: shape.Fields[i].Name, Value: field)).Where(field => field.Value is not AbsentValue { Kind: Absence.NotStated }).Select(field => $"{field.Name} = {ValueText.Of(field.Value)}")),
        _ => ValueText.Of(value),
    };
}
