using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// Timelines, combined entry by entry: the result has an entry for each stretch of days on which all of them have one.
internal sealed partial class Calculation
{
    private BoundValue EvaluateEntries(ExpressionSyntax syntax, DataType? expected)
    {
        var timelines = _operands.Where(pair => pair.Value.Entries != null).ToArray();
        var constants = _operands.Where(pair => pair.Value.Entries == null).ToArray();
        foreach (var pair in constants.Where(pair => pair.Value.Value is not AbsentValue))
            TakeQuantity(pair.Key, pair.Value, pair.Value.Value);
        var places = new int[timelines.Length];
        var parts = new List<(int? From, int? Until, Quantity? Result, AbsentValue? Absence, FactStatus Status)>();
        var starts = FindStarts(timelines.Select(pair => pair.Value));
        for (var i = 0; i < starts.Count && !_isReported; i++)
        {
            if (!evaluator.Budget.TakeEntry(_operands.Count))
                Fail(Rules.TooLargeToCompute, syntax.Span, "the timelines of this file come to hundreds of thousands of entries");
            else if (TakeEntries(timelines, places, starts[i]) is { } status)
                parts.Add(ComputePart(syntax, starts, i, FindAbsence(timelines, places), status));
        }

        if (parts.Count == 0 && !_isReported)
            Fail(Rules.NotComputable, syntax.Span, Evaluator.Quoted(evaluator.Shown(syntax)), "its timelines have no day in common");
        if (_isReported)
            return new BoundValue(expected, null);
        var writer = new ResultWriter(evaluator, scope, syntax, isLiteral: false);
        // Where all of it is absent, nothing says more of its type than the first timeline does.
        var results = parts.Select(part => part.Result).OfType<Quantity>().ToArray();
        var type = writer.FindType(results, results.Length == 0 ? expected ?? timelines[0].Value.Type : expected);
        var entries = new List<TimelinePart>();
        foreach (var part in parts)
        {
            if ((part.Absence ?? (type == null ? null : writer.Write(part.Result!, type).Value)) is not { } value)
                return new BoundValue(expected, null);
            entries.Add(new TimelinePart(Text(part.From), Text(part.Until), value, part.Status));
        }

        return new BoundValue(type, null) { Parts = entries };
    }

    private (int? From, int? Until, Quantity? Result, AbsentValue? Absence, FactStatus Status) ComputePart(ExpressionSyntax syntax, List<int> starts, int index, AbsentValue? absence, FactStatus status)
    {
        int? from = starts[index] == int.MinValue ? null : starts[index];
        int? until = index + 1 < starts.Count ? starts[index + 1] - 1 : null;
        return (from, until, absence == null && !_isReported ? Compute(syntax) : null, absence, status);
    }

    /// <summary>The days on which something begins or has ended, in their order; <see cref="int.MinValue"/> for the open start.</summary>
    private static List<int> FindStarts(IEnumerable<Operand> timelines)
    {
        var starts = new SortedSet<int>();
        foreach (var entry in timelines.SelectMany(timeline => timeline.Entries!))
        {
            starts.Add(First(entry));
            if (entry.Until.Length > 0)
                starts.Add(DayNumber.Of(entry.Until) + 1);
        }

        return [.. starts];
    }

    /// <summary>Takes the values that hold from a day on, and the weakest status of their entries; null where one of the timelines has none.</summary>
    private FactStatus? TakeEntries(KeyValuePair<SyntaxNode, Operand>[] timelines, int[] places, int day)
    {
        var status = FactStatus.Stated;
        for (var i = 0; i < timelines.Length; i++)
        {
            var entries = timelines[i].Value.Entries!;
            while (places[i] + 1 < entries.Count && First(entries[places[i] + 1]) <= day)
                places[i]++;
            var entry = entries[places[i]];
            if (First(entry) > day || (entry.Until.Length > 0 && DayNumber.Of(entry.Until) < day))
                return null;
            status = Evaluator.Weaker(status, entry.Status);
            if (entry.Value is not AbsentValue)
                TakeQuantity(timelines[i].Key, timelines[i].Value, entry.Value);
        }

        return status;
    }

    private AbsentValue? FindAbsence(KeyValuePair<SyntaxNode, Operand>[] timelines, int[] places)
    {
        var absent = timelines.Select((pair, i) => pair.Value.Entries![places[i]].Value).OfType<AbsentValue>().ToArray();
        var own = FindAbsence();
        if (absent.Length == 0)
            return own;
        return own == AbsentValue.Unknown || absent.Any(value => value.Kind != Absence.None) ? AbsentValue.Unknown : AbsentValue.None;
    }

    private static int First(BoundFact entry) => entry.From.Length == 0 ? int.MinValue : DayNumber.Of(entry.From);

    private static string Text(int? day) => day is { } number ? DayNumber.ToText(number) : "";
}
