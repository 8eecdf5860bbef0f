using System;
using System.Collections.Generic;
using System.IO.MemoryMappedFiles;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What a page of memory costs that nobody had before. Machines differ in it by a hundred times, and whatever is done for the first time takes new memory.</summary>
internal sealed class NewMemory : IMeasurement
{
    private const int Pages = 4_096;

    public string Name => "memory of the system";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var series = new Series("µs");
        for (var round = -1; round < effort.Rounds; round++)
        {
            var time = Touch();
            if (round >= 0)
                series.Add(time);
        }

        yield return Result.Time(new Goal("a page of new memory, which the system hands out", "4 KB", null, "µs"), series);
    }

    /// <summary>Microseconds of processor time for each page.</summary>
    private static double Touch()
    {
        using var memory = MemoryMappedFile.CreateNew(null, (long)Pages * Environment.SystemPageSize);
        using var view = memory.CreateViewAccessor();
        var start = ProcessorTime.Now;
        for (var page = 0; page < Pages; page++)
            view.Write((long)page * Environment.SystemPageSize, (byte)1);
        return ProcessorTime.Since(start) * 1_000 / Pages;
    }
}
