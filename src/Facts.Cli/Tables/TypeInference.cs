using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Cli.Tables;

/// <summary>The narrowest type that holds all values of a column, each as it is written: what would be printed back otherwise, such as <c>007</c>, is a text.</summary>
internal static class TypeInference
{
    /// <summary>So many figures every double prints back.</summary>
    private const int SafeFigures = 15;

    /// <summary>From the narrowest.</summary>
    private static readonly FactType[] Order = [FactType.Bool, FactType.Int, FactType.Long, FactType.Decimal, FactType.Double, FactType.Date, FactType.PartialDate, FactType.DateTime];

    /// <summary>Gives a column its type.</summary>
    /// <param name="table">The table.</param>
    /// <param name="index">The column.</param>
    public static void Infer(TableDraft table, int index)
    {
        var column = table.Columns[index];
        var cells = table.Rows.Select(row => row[index]).Where(cell => cell.Text != null).ToArray();
        if (FindMixed(cells) is { } mixed)
            table.Refuse(mixed.Place, $"'{column.Title}' has values of several kinds: this one is another than the first. Say its type: '--type {column.Title}=string'.");
        var fitting = cells.Aggregate(new HashSet<FactType>(Order), (types, cell) =>
        {
            types.IntersectWith(FindTypes(cell));
            return types;
        });
        column.Type = cells.Length > 0 && Order.FirstOrDefault(fitting.Contains, FactType.String) is var type and not FactType.String ? FactTypes.GetName(type) : FactTypes.GetName(FactType.String);
        if (column.Type == "string" && cells.Length > 0 && cells.All(IsDecimalComma))
            table.Note(cells[0].Place, $"'{column.Title}' is of type string: facts write the decimals of '{cells[0].Text}' behind a point.");
        else if (column.Type == "string" && FindStray(cells) is { } stray)
            table.Note(stray.Place, $"'{column.Title}' is of type string: '{stray.Text}' is no number as the others are. Say what stands for no value with '--null', or another type with '--type'.");
    }

    /// <summary>JSON tells numbers, texts and truth values apart.</summary>
    private static CellDraft? FindMixed(CellDraft[] cells) => cells.FirstOrDefault(cell => cell.Form != cells[0].Form) is { Text: not null } other ? other : null;

    /// <summary>The one value among numbers that is none, if it is at most each tenth: then it is more likely a mark than a word.</summary>
    private static CellDraft? FindStray(CellDraft[] cells)
    {
        var others = cells.Where(cell => cell.Form == CellForm.Any && NumberText.Parse(cell.Text!) == null).ToArray();
        return others.Length > 0 && others.Length * 10 <= cells.Length ? others[0] : null;
    }

    private static bool IsDecimalComma(CellDraft cell) => cell.Form == CellForm.Any && cell.Text!.Count(c => c == ',') == 1 && NumberText.Parse(cell.Text!.Replace(',', '.')) != null;

    private static IEnumerable<FactType> FindTypes(CellDraft cell)
    {
        var text = cell.Text!;
        if (cell.Form is CellForm.Any or CellForm.Truth && text is "true" or "false")
            return [FactType.Bool];
        if (cell.Form != CellForm.Number && text.Length is 7 or 10 or > 15 && text.Length < 40 && DateText.FindProblem(text) == null)
            return text.Length switch { 7 => [FactType.PartialDate], 10 => [FactType.Date, FactType.PartialDate], _ => [FactType.DateTime] };
        return cell.Form is CellForm.Any or CellForm.Number ? FindNumbers(text) : [];
    }

    private static IEnumerable<FactType> FindNumbers(string text)
    {
        if (text.Length is 0 or > 40 || !(char.IsAsciiDigit(text[0]) || text[0] == '-') || !text.All(c => char.IsAsciiDigit(c) || c is '-' or '+' or '.' or 'e' or 'E') || NumberText.Parse(text) == null)
            yield break;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) && small.ToString(CultureInfo.InvariantCulture) == text)
            yield return FactType.Int;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) && large.ToString(CultureInfo.InvariantCulture) == text)
            yield return FactType.Long;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact) && exact.ToString(CultureInfo.InvariantCulture) == text)
            yield return FactType.Decimal;
        var mantissa = text.AsSpan()[..(text.AsSpan().IndexOfAny("eE") is var end and >= 0 ? end : text.Length)];
        var isPlain = !(mantissa.TrimStart('-') is ['0', >= '0' and <= '9', ..]);
        if (isPlain && mantissa.Length <= SafeFigures && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && (number != 0 || !text.AsSpan().ContainsAnyInRange('1', '9')))
            yield return FactType.Double;
    }
}
