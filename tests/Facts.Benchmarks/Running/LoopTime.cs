using System;
using System.Threading;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What one turn of a loop in generated code costs when all is warm.</summary>
internal static class LoopTime
{
    private const int Loops = 100;

    /// <summary>Calls everything often, and waits for the compiler that works in the background.</summary>
    public static void WarmUp(params Func<int>[] loops)
    {
        for (var i = 0; i < 5; i++)
        {
            foreach (var loop in loops)
                Measure(loop);
            Thread.Sleep(200);
        }
    }

    /// <summary>Nanoseconds of processor time.</summary>
    public static double Measure(Func<int> loop)
    {
        var start = ProcessorTime.Now;
        for (var i = 0; i < Loops; i++)
            loop();
        return ProcessorTime.Since(start) * 1_000_000 / (Loops * Probe.Operations);
    }
}
