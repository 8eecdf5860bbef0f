using System;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Fetching;

/// <summary>Waits for the other side, and no longer than the limits let it.</summary>
internal static class Patience
{
    /// <exception cref="FetchException">Nothing came.</exception>
    public static async Task<T> WaitAsync<T>(Func<CancellationToken, Task<T>> start, FetchLimits limits, CancellationToken cancellation)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        silence.CancelAfter(limits.Silence);
        try
        {
            return await start(silence.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested && silence.IsCancellationRequested)
        {
            throw new FetchException(FormattableString.Invariant($"nothing came for {limits.Silence.TotalSeconds:0.##} seconds. Try again later, or with a longer '--timeout'."));
        }
    }
}
