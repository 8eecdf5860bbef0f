using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes values as a fact table has them.</summary>
internal sealed class CellWriter(FileModel model)
{
    private readonly Dictionary<string, int> _tables = Numbers(model.Tables.Select(table => table.Path));
    private readonly Dictionary<string, int> _types = Numbers(model.Types.Select(type => type.FullName));

    /// <summary>A type: what it is a list, a range or an optional one of, and the letter of that.</summary>
    public string OfType(DataType type)
    {
        var single = type.Kind switch
        {
            FactType.Bool => TableFormat.InType.Bool,
            FactType.Int => TableFormat.InType.Int,
            FactType.Long => TableFormat.InType.Long,
            FactType.Decimal => TableFormat.InType.Decimal,
            FactType.Double => TableFormat.InType.Double,
            FactType.String => TableFormat.InType.String,
            FactType.Date => TableFormat.InType.Date,
            FactType.PartialDate => TableFormat.InType.PartialDate,
            FactType.DateTime => TableFormat.InType.DateTime,
            FactType.Duration => TableFormat.InType.Duration,
            FactType.Uri => TableFormat.InType.Uri,
            FactType.Version => TableFormat.InType.Version,
            FactType.Guid => TableFormat.InType.Guid,
            FactType.Measured => TableFormat.InType.Measured,
            FactType.Enum => TableFormat.InType.Enum,
            _ => TableFormat.InType.Record,
        };
        return Mark(type.IsList, TableFormat.InType.List) + Mark(type.IsNullable, TableFormat.InType.Nullable) + Mark(type.IsRange, TableFormat.InType.Range)
            + single + (type.Name.Length == 0 ? "" : Number(_types[type.Name]));
    }

    /// <summary>The value of a fact, of which a single one stands in a field of its own.</summary>
    public void WriteValue(RecordWriter to, FactValue? value)
    {
        switch (value)
        {
            case null or AbsentValue { Kind: Absence.NotStated }:
                break;
            case AbsentValue absent:
                to.Append(absent.Kind == Absence.Unknown ? TableFormat.InFact.Unknown : TableFormat.InFact.None, "");
                break;
            case ScalarValue or MeasuredValue or EnumValue:
                to.Append(TableFormat.InFact.Value, OfSingle(value));
                break;
            default:
                WriteCell(to.Begin(), value);
                to.End(TableFormat.InFact.Composite);
                break;
        }
    }

    /// <summary>A value among others.</summary>
    public void WriteCell(RecordWriter to, FactValue value)
    {
        switch (value)
        {
            case AbsentValue absent:
                to.Append(absent.Kind switch { Absence.Unknown => TableFormat.InCell.Unknown, Absence.None => TableFormat.InCell.None, _ => TableFormat.InCell.NotStated }, "");
                break;
            case ListValue list:
                WriteCells(to, TableFormat.InCell.List, list.Items);
                break;
            case RecordValue record:
                WriteCells(to, TableFormat.InCell.Record, record.Fields);
                break;
            case RangeValue range:
                var ends = to.Begin();
                ends.AppendText((range.IncludesUpper ? TableFormat.Closed : TableFormat.HalfOpen).ToString());
                WriteCell(ends, range.Lower ?? AbsentValue.NotStated);
                WriteCell(ends, range.Upper ?? AbsentValue.NotStated);
                to.End(TableFormat.InCell.Range);
                break;
            case ReferenceValue reference:
                to.Append(TableFormat.InCell.Reference, Number(_tables.TryGetValue(reference.Path, out var table) ? table : 0) + " " + reference.FullName);
                break;
            default:
                to.Append(TableFormat.InCell.Value, OfSingle(value));
                break;
        }
    }

    private void WriteCells(RecordWriter to, char tag, EquatableArray<FactValue> cells)
    {
        var inner = to.Begin();
        foreach (var cell in cells)
            WriteCell(inner, cell);
        to.End(tag);
    }

    private static string OfSingle(FactValue value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        MeasuredValue measured => measured.Text + (measured.IsExact ? TableFormat.Exact : ""),
        EnumValue member => Number(member.Number) + " " + member.Member,
        _ => "",
    };

    private static string Mark(bool isSet, char mark) => isSet ? mark.ToString() : "";

    private static Dictionary<string, int> Numbers(IEnumerable<string> names) =>
        names.Select((name, i) => (name, i)).ToDictionary(item => item.name, item => item.i, System.StringComparer.Ordinal);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
