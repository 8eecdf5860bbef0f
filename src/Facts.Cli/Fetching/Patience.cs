using System;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Fetching;

/// <summary>Waits for the other side, and no longer than the limits let it.</summary>
internal static class Patience
{
    /// <param name="start">Begins what is waited for.</param>
    /// <param name="what">What does not come.</param>
    /// <param name="limits">Which say how long.</param>
    /// <param name="cancellation">Ends it sooner.</param>
    /// <exception cref="FetchException">It does not come.</exception>
    public static async Task<T> WaitAsync<T>(Func<CancellationToken, Task<T>> start, string what, FetchLimits limits, CancellationToken cancellation)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        silence.CancelAfter(limits.Silence);
        try
        {
            return await start(silence.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested && silence.IsCancellationRequested)
        {
            throw new FetchException(FormattableString.Invariant($"{what} came for {limits.Silence.TotalSeconds:0.##} seconds. Try again later, or with a longer '--timeout'."));
        }
    }
}
