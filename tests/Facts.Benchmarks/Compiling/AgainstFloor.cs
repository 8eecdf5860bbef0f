using System.Collections.Generic;
using System.Globalization;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Compiling;

/// <summary>Compiles generated code and its floor in turn, each as a part of the same small program.</summary>
internal static class AgainstFloor
{
    public static Result Measure(Effort effort, IReadOnlyList<string> floor, IReadOnlyList<string> generated, DocumentationMode documentation, Goal goal)
    {
        var series = Interleaved.Measure(
            effort,
            () => Compiler.Compile([.. generated, SmallProgram.Text], documentation),
            () => Compiler.Compile([.. floor, SmallProgram.Text], documentation),
            () => Compiler.Compile([SmallProgram.Text], documentation));
        var (measured, least, program) = (series[0], series[1], series[2]);
        var alone = (measured.Median - program.Median) / (least.Median - program.Median);
        var result = Result.Ratio(goal, measured, least);
        return result with { Detail = $"{result.Detail}; less the program's own {program}: {alone.ToString("0.00", CultureInfo.InvariantCulture)} ×" };
    }
}
