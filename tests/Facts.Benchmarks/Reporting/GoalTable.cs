using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Facts.Benchmarks.Reporting;

/// <summary>Prints one line a goal as soon as it is known, and counts what is met.</summary>
internal sealed class GoalTable
{
    private readonly TextWriter _output;
    private readonly List<Goal> _leftOut = [];
    private int _met;
    private int _notMet;
    private int _far;

    public GoalTable(TextWriter output)
    {
        _output = output;
        _output.WriteLine("| measured | at | goal | median | best | | times |");
        _output.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
    }

    public void Add(Result result)
    {
        var goal = result.Goal;
        var limit = goal.Limit is { } value ? (goal.IsLeast ? "≥ " : "≤ ") + Show(value, goal.Unit) : "";
        if (result.IsLeftOut)
        {
            _leftOut.Add(goal);
            return;
        }

        if (!result.IsMeasured)
        {
            _output.WriteLine($"| {goal.Name} | {goal.At} | {limit} | | | not run | {result.Detail} |");
            return;
        }

        var isMet = goal.IsMet(result.Median);
        if (goal.Limit != null)
            _ = isMet ? _met++ : _notMet++;
        if (goal.IsFarFrom(result.Best))
            _far++;
        var verdict = goal.Limit == null ? "" : isMet ? "met" : "not met";
        _output.WriteLine($"| {goal.Name} | {goal.At} | {limit} | {Show(result.Median, goal.Unit)} | {Show(result.Best, goal.Unit)} | {verdict} | {result.Detail} |");
    }

    /// <summary>The exit code: 1 where even the best of three is past its goal by more than half.</summary>
    public int Finish()
    {
        _output.WriteLine();
        if (_leftOut.Count > 0)
        {
            _output.WriteLine($"{_leftOut.Count} rows only in the full run:");
            foreach (var sizes in _leftOut.GroupBy(goal => goal.Name))
                _output.WriteLine($"- {sizes.Key}: {string.Join("; ", sizes.Select(goal => goal.At))}");
            _output.WriteLine();
        }

        _output.WriteLine($"{_met} goals met, {_notMet} not met");
        return _far > 0 ? 1 : 0;
    }

    private static string Show(double value, string unit) =>
        value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture) + " " + unit;
}
