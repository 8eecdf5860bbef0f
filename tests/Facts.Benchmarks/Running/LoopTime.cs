using System;
using System.Linq;
using System.Threading;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What one turn of a loop in generated code costs when all is warm.</summary>
internal static class LoopTime
{
    private const int Loops = 100;

    /// <summary>Calls everything often, and waits for the compiler that works in the background.</summary>
    private static void WarmUp(params Func<int>[] loops)
    {
        for (var i = 0; i < 5; i++)
        {
            foreach (var loop in loops)
                Measure(loop);
            Thread.Sleep(200);
        }
    }

    /// <summary>Nanoseconds of a turn of each, measured one after the other again and again.</summary>
    public static Series[] Measure(Effort effort, params Func<int>[] loops)
    {
        var series = loops.Select(_ => new Series("ns")).ToArray();
        WarmUp(loops);
        for (var round = 0; round < effort.Rounds * 10; round++)
        {
            for (var i = 0; i < loops.Length; i++)
                series[i].Add(Measure(loops[i]));
        }

        return series;
    }

    /// <summary>Nanoseconds of processor time.</summary>
    private static double Measure(Func<int> loop)
    {
        var start = ProcessorTime.Now;
        for (var i = 0; i < Loops; i++)
            loop();
        return ProcessorTime.Since(start) * 1_000_000 / (Loops * Probe.Operations);
    }
}
