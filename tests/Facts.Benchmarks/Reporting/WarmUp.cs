using System;
using System.Runtime;
using System.Threading;

namespace Facts.Benchmarks.Reporting;

/// <summary>
/// Runs things until the runtime has stopped compiling their code: it compiles what is hot a second and a third time, in the background,
/// and that would count as theirs.
/// </summary>
internal static class WarmUp
{
    private const int FewMethods = 15;
    private const int Calm = 2;

    public static void Run(int most, params Action[] actions)
    {
        var calm = 0;
        for (var round = 0; round < most && calm < Calm; round++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            foreach (var action in actions)
                action();
            // It waits for a tenth of a second without new code before it begins.
            Thread.Sleep(150);
            calm = JitInfo.GetCompiledMethodCount() - before < FewMethods ? calm + 1 : 0;
        }
    }
}
