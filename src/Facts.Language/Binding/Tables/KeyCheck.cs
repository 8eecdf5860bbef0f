using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Checks that the rows of a table are told apart by their keys: no two the same, no ranges that overlap, no gaps between them.</summary>
/// <param name="table">The table.</param>
/// <param name="rows">Its rows.</param>
/// <param name="place">Where the value of a column stands in a row.</param>
/// <param name="path">The file of these places.</param>
/// <param name="report">Where findings go.</param>
internal sealed class KeyCheck(BoundTable table, IReadOnlyList<BoundRow> rows, Func<int, int, TextSpan> place, string path, Action<Diagnostic> report)
{
    private readonly int _range = table.Keys.Count > 0 && table.Columns[table.Keys[table.Keys.Count - 1]].Type is { IsRange: true } ? table.Keys[table.Keys.Count - 1] : -1;
    private bool _isSound = true;

    /// <summary>False where a row is reported that cannot be told from another. A sort of the rows.</summary>
    public bool Run()
    {
        if (table.Keys.Count == 0 && table.Over < 0)
            return true;
        var exact = table.Keys.Where(key => key != _range).ToArray();
        var sound = Enumerable.Range(0, rows.Count).Where(row => table.Keys.Append(table.Over).All(column => column < 0 || rows[row].Cells[column] is not (null or AbsentValue)));
        foreach (var group in sound.GroupBy(row => new EquatableArray<FactValue>([.. exact.Select(column => KeyValue.Of(rows[row].Cells[column]!))])))
        {
            if (_range < 0)
                CheckSame([.. group]);
            else
                CheckBrackets([.. group]);
        }

        return _isSound;
    }

    /// <summary>Rows of the same keys: one alone, or with a column of days one for each day.</summary>
    private void CheckSame(int[] same)
    {
        if (table.Over < 0)
        {
            foreach (var row in same.Skip(1))
                ReportTwice(row, same[0], table.Keys[0]);
            return;
        }

        foreach (var days in same.GroupBy(row => KeyValue.OfDay(rows[row].Cells[table.Over]!)))
        {
            foreach (var row in days.Skip(1))
                ReportTwice(row, days.First(), table.Over);
        }
    }

    private void ReportTwice(int row, int first, int column)
    {
        _isSound = false;
        var keys = table.Keys.Append(table.Over).Where(key => key >= 0).Select(key => ValueText.Of(rows[first].Cells[key]!));
        report(new Diagnostic(Rules.DuplicateKey, place(row, column), table.FullName, string.Join(", ", keys)) { Related = new RelatedPlace(path, place(first, column)) });
    }

    private void CheckBrackets(int[] same)
    {
        // Of rows of the same range, a column of days tells which holds when.
        var brackets = same.GroupBy(row => rows[row].Cells[_range]!).ToArray();
        foreach (var bracket in brackets)
            CheckSame([.. bracket]);
        var sorted = brackets.Select(bracket => (Row: bracket.First(), Range: (RangeValue)bracket.Key)).ToArray();
        Array.Sort(sorted, (left, right) => CompareLower(left.Range, right.Range) is not 0 and var order ? order : left.Row.CompareTo(right.Row));
        for (var (i, farthest) = (1, 0); i < sorted.Length; i++)
        {
            CheckNeighbours(sorted[farthest], sorted[i]);
            if (EndsLater(sorted[i].Range, sorted[farthest].Range))
                farthest = i;
        }
    }

    /// <param name="left">The one of all before that reaches farthest.</param>
    /// <param name="right">The next one by its beginning.</param>
    private void CheckNeighbours((int Row, RangeValue Range) left, (int Row, RangeValue Range) right)
    {
        var order = left.Range.Upper == null || right.Range.Lower == null ? 1 : ValueOrder.Compare(left.Range.Upper, right.Range.Lower);
        var meets = left.Range.IncludesUpper ? ValueOrder.IsNext(left.Range.Upper, right.Range.Lower) : order == 0;
        if (order > 0 || (order == 0 && left.Range.IncludesUpper))
        {
            _isSound = false;
            var (later, earlier) = left.Row > right.Row ? (left, right) : (right, left);
            Report(left, right, $"The range '{ValueText.Of(later.Range)}' overlaps '{ValueText.Of(earlier.Range)}'.", "A value must be in one range only: move an end.", Severity.Error);
        }
        else if (!meets)
        {
            Report(left, right, $"Nothing is said of what lies between '{ValueText.Of(left.Range)}' and '{ValueText.Of(right.Range)}'.", "Move an end, or add a row for it with 'none'.", Severity.Warning);
        }
    }

    private void Report((int Row, RangeValue Range) left, (int Row, RangeValue Range) right, string what, string hint, Severity severity)
    {
        // What is wrong stands on the later line of the two.
        var (row, other) = left.Row > right.Row ? (left.Row, right.Row) : (right.Row, left.Row);
        report(new Diagnostic(Rules.Coverage, place(row, _range), what, hint) { Severity = severity, Related = new RelatedPlace(path, place(other, _range)) });
    }

    private static int CompareLower(RangeValue left, RangeValue right) =>
        left.Lower == null ? right.Lower == null ? 0 : -1 : right.Lower == null ? 1 : ValueOrder.Compare(left.Lower, right.Lower);

    private static bool EndsLater(RangeValue range, RangeValue other)
    {
        if (range.Upper == null || other.Upper == null)
            return range.Upper == null && other.Upper != null;
        var order = ValueOrder.Compare(range.Upper, other.Upper);
        return order > 0 || (order == 0 && range.IncludesUpper && !other.IncludesUpper);
    }
}
