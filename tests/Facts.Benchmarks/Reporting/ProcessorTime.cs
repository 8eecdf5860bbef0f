using System;

namespace Facts.Benchmarks.Reporting;

/// <summary>
/// The processor time of this process, on all its threads. The clock's time would count whoever else uses the machine,
/// and work that is spread over processors is no cheaper for it.
/// </summary>
internal static class ProcessorTime
{
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;

    /// <summary>Milliseconds since then.</summary>
    public static double Since(TimeSpan start) => (Now - start).TotalMilliseconds;
}
