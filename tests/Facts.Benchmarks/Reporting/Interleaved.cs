using System;
using System.Linq;

namespace Facts.Benchmarks.Reporting;

/// <summary>Measures several things in turn, A B A B …, so that whatever else the machine does falls on all of them.</summary>
internal static class Interleaved
{
    public static Series[] Measure(Effort effort, params Action[] actions) => Measure(effort, () => ProcessorTime.Now, actions);

    /// <param name="effort">How often.</param>
    /// <param name="clock">What is read before and behind each.</param>
    /// <param name="actions">What is measured.</param>
    public static Series[] Measure(Effort effort, Func<TimeSpan> clock, params Action[] actions)
    {
        var series = actions.Select(_ => new Series("ms")).ToArray();
        WarmUp.Run(effort.WarmUps, actions);
        for (var round = 0; round < effort.Rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                // Nobody pays for the garbage of the one before.
                GC.Collect();
                var start = clock();
                actions[i]();
                series[i].Add((clock() - start).TotalMilliseconds);
            }
        }

        return series;
    }
}
