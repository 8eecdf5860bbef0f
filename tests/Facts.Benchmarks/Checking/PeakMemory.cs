using System;
using System.Collections.Generic;
using System.Threading;
using Facts.Benchmarks.Running;

namespace Facts.Benchmarks.Checking;

/// <summary>How much memory a process takes.</summary>
internal static class PeakMemory
{
    /// <summary>Runs an assembly to its end. The system keeps the most it ever had, so that the last look is the one that counts.</summary>
    /// <returns>Bytes.</returns>
    public static double Of(string assembly, params IEnumerable<string> arguments)
    {
        using var process = DotNet.Start(assembly, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        double peak = 0;
        while (!process.HasExited)
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended since.
            }

            Thread.Sleep(20);
        }

        output.Wait();
        return peak;
    }
}
