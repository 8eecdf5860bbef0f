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
        var exact = table.Keys.Where(key => key != _range).ToArray();
        var sound = Enumerable.Range(0, rows.Count).Where(row => table.Keys.Append(table.Over).All(column => column < 0 || rows[row].Cells[column] is not (null or AbsentValue)));
        foreach (var group in sound.GroupBy(row => new EquatableArray<FactValue>([.. exact.Select(column => rows[row].Cells[column]!)])))
        {
            if (_range < 0)
                CheckSame([.. group], exact);
            else
                CheckBrackets([.. group]);
        }

        return _isSound;
    }

    /// <summary>Rows of the same keys: one alone, or with a column of days one for each day.</summary>
    private void CheckSame(int[] same, int[] exact)
    {
        if (table.Over < 0)
        {
            foreach (var row in same.Skip(1))
                ReportTwice(row, same[0], exact[0]);
            return;
        }

        foreach (var days in same.GroupBy(row => rows[row].Cells[table.Over]!))
        {
            foreach (var row in days.Skip(1))
                ReportTwice(row, days.First(), table.Over);
        }
    }

    private void ReportTwice(int row, int first, int column)
    {
        _isSound = false;
        report(new Diagnostic(Rules.DuplicateKey, place(row, column), table.FullName, ValueText.Of(rows[row].Cells[column]!)) { Related = new RelatedPlace(path, place(first, column)) });
    }

    private void CheckBrackets(int[] same)
    {
        // Of rows of the same range, a column of days tells which holds when.
        var brackets = same.GroupBy(row => rows[row].Cells[_range]!).ToArray();
        foreach (var bracket in brackets)
            CheckSame([.. bracket], [_range]);
        var sorted = brackets.Select(bracket => (Row: bracket.First(), Range: (RangeValue)bracket.Key)).ToArray();
        Array.Sort(sorted, (left, right) => CompareLower(left.Range, right.Range));
        for (var i = 1; i < sorted.Length; i++)
            CheckNeighbours(sorted[i - 1], sorted[i]);
    }

    private void CheckNeighbours((int Row, RangeValue Range) left, (int Row, RangeValue Range) right)
    {
        var order = left.Range.Upper == null || right.Range.Lower == null ? 1 : ValueOrder.Compare(left.Range.Upper, right.Range.Lower);
        var meets = left.Range.IncludesUpper ? ValueOrder.IsNext(left.Range.Upper, right.Range.Lower) : order == 0;
        if (order > 0 || (order == 0 && left.Range.IncludesUpper))
        {
            _isSound = false;
            Report(left, right, $"The range {ValueText.Of(right.Range)} overlaps {ValueText.Of(left.Range)}.", "A value must be in one range only: move an end.", Severity.Error);
        }
        else if (!meets)
        {
            Report(left, right, $"Nothing is said of what lies between {ValueText.Of(left.Range)} and {ValueText.Of(right.Range)}.", "Move an end, or add a row for it with 'none'.", Severity.Warning);
        }
    }

    private void Report((int Row, RangeValue Range) left, (int Row, RangeValue Range) right, string what, string hint, Severity severity) => report(
        new Diagnostic(Rules.Coverage, place(right.Row, _range), what, hint) { Severity = severity, Related = new RelatedPlace(path, place(left.Row, _range)) });

    private static int CompareLower(RangeValue left, RangeValue right) =>
        left.Lower == null ? right.Lower == null ? 0 : -1 : right.Lower == null ? 1 : ValueOrder.Compare(left.Lower, right.Lower);
}
