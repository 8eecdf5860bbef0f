using System;
using System.Linq;

namespace Facts.Benchmarks.Reporting;

/// <summary>Measures several things in turn, A B A B …, so that whatever else the machine does falls on all of them.</summary>
internal static class Interleaved
{
    public static Series[] Measure(Effort effort, params Action[] actions)
    {
        var series = actions.Select(_ => new Series("ms")).ToArray();
        for (var round = -effort.WarmUps; round < effort.Rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                // Nobody pays for the garbage of the one before.
                GC.Collect();
                var time = Measure(actions[i]);
                if (round >= 0)
                    series[i].Add(time);
            }
        }

        return series;
    }

    /// <summary>
    /// Milliseconds of processor time, on all threads together: the clock's would count whoever else uses the machine,
    /// and a compiler that spreads its work over processors is no cheaper for it.
    /// </summary>
    private static double Measure(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
