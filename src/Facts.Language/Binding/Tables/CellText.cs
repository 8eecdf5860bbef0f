using System;
using System.Linq;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Reads the cells of data files into the types of their columns. They are written as values of the language are, but for texts, which have no quotes.</summary>
internal sealed class CellText(TypeResolver types)
{
    /// <summary>Why values of a type cannot be read from a data file; null where they can.</summary>
    public static string? FindProblem(DataType type) => type.IsList ? "a cell there holds one value, and no list" : type.Kind == FactType.Record ? "a cell there holds one value, and no record" : null;

    /// <summary>The value of a cell that is not empty; null where it is none of its type, and then what to write instead.</summary>
    public FactValue? Read(string text, DataType type, out string hint)
    {
        hint = "";
        if (type.IsRange)
            return ReadRange(text, type.End, out hint);
        switch (type.Kind)
        {
            case FactType.String:
                return new ScalarValue(FactType.String, text);
            case FactType.Bool:
                hint = "Write true or false.";
                return text is "true" or "false" ? new ScalarValue(FactType.Bool, text) : null;
            case FactType.Date or FactType.PartialDate or FactType.DateTime:
                return ReadDate(text, type.Kind, out hint);
            case FactType.Duration:
                hint = DurationText.FindProblem(text) ?? "";
                return hint.Length == 0 ? new ScalarValue(FactType.Duration, text) : null;
            case FactType.Uri or FactType.Version or FactType.Guid:
                hint = TextForm.FindProblem(type.Kind, text, out var canonical) ?? "";
                return hint.Length == 0 ? new ScalarValue(type.Kind, canonical) : null;
            case FactType.Enum:
                return ReadMember(text, type, out hint);
            default:
                return ReadNumber(text, type, out hint);
        }
    }

    private EnumValue? ReadMember(string text, DataType type, out string hint)
    {
        var member = types.FindMember(type.Name, text);
        var members = types.MembersOf(type.Name);
        hint = member != null ? "" : NearestName.Find(text, members) is { } nearest ? $"Is '{nearest}' meant?" : $"It has {string.Join(", ", members.Take(8))}{(members.Count > 8 ? " …" : "")}.";
        return member;
    }

    private RangeValue? ReadRange(string text, DataType end, out string hint)
    {
        var at = text.IndexOf("..", StringComparison.Ordinal);
        hint = "Write a range: 10..20, 10..<20, 100.. or ..<20.";
        if (at < 0)
            return null;
        var isHalfOpen = at + 2 < text.Length && text[at + 2] == '<';
        var lowerText = text.Substring(0, at).Trim();
        var upperText = text.Substring(at + (isHalfOpen ? 3 : 2)).Trim();
        if (lowerText.Length + upperText.Length == 0)
            return null;
        var lower = lowerText.Length == 0 ? null : Read(lowerText, end, out hint);
        if (lowerText.Length > 0 && lower == null)
            return null;
        var upper = upperText.Length == 0 ? null : Read(upperText, end, out hint);
        if (upperText.Length > 0 && upper == null)
            return null;
        var range = new RangeValue(lower, upper, !isHalfOpen);
        hint = "Its end stands before its beginning: turn the two around.";
        return ValueOrder.IsRange(range) ? range : null;
    }

    private static ScalarValue? ReadDate(string text, FactType type, out string hint)
    {
        var problem = DateText.FindProblem(text);
        hint = problem != null ? char.ToUpperInvariant(problem[0]) + problem.Substring(1) + "." : type switch
        {
            FactType.Date when text.Length != 10 => "A date has a year, a month and a day: 2020-03-22.",
            FactType.PartialDate when text.Length > 10 => "A partial date has a year, and may have a month and a day: 2020-03.",
            FactType.DateTime when text.Length <= 10 => "A date-time has a time and an offset: 2020-03-22T18:30Z.",
            _ => "",
        };
        return hint.Length > 0 ? null : new ScalarValue(type, type == FactType.DateTime ? DateText.Complete(text) : text);
    }

    private static FactValue? ReadNumber(string text, DataType type, out string hint)
    {
        hint = "A number has digits, and a point before its decimals: -1234.5.";
        if (NumberText.Parse(text) is not { } number)
            return null;
        if (type.Kind == FactType.Measured)
        {
            hint = "Write a number that a double holds, without per cent.";
            var fit = number.Digits.Length <= NumberLiteral.MaxSize ? NumberReader.Read(number, FactType.Double, out _) : NumberFit.Overflow;
            return fit is NumberFit.Exact or NumberFit.LosesDigits && (number.Form & NumberForm.Percent) == 0 ? MeasuredReader.Read(number, isExact: false) : null;
        }

        hint = "A number with an uncertainty or '...' is measured: write ': measured'.";
        if ((number.Form & (NumberForm.Uncertain | NumberForm.Truncated)) != 0)
            return null;
        var result = NumberReader.Read(number, type.Kind, out var canonical);
        hint = result switch
        {
            NumberFit.Overflow => "It is beyond the largest or smallest one.",
            NumberFit.LosesDigits => "It has more digits than the type holds.",
            NumberFit.WrongForm => "Write a whole number, or make the column's type 'decimal'.",
            _ => "",
        };
        return result == NumberFit.Exact ? new ScalarValue(type.Kind, canonical) : null;
    }
}
