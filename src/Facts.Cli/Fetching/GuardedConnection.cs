using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Fetching;

/// <summary>
/// Connects to a host once it is known where that is. The name is looked up here, and the connection goes to the very address that was judged:
/// one that is looked up a second time may be another one by then.
/// </summary>
/// <param name="isTrusted">Whether the host may be one that not everybody can reach.</param>
/// <param name="instead">What is said of such a host otherwise, behind where it is.</param>
internal sealed class GuardedConnection(bool isTrusted, string instead)
{
    /// <exception cref="FetchException">The host is not found, is not to be reached, or may not be.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await FindAsync(host, cancellation).ConfigureAwait(false);
        // One private address among public ones is as little asked for.
        if (!isTrusted && addresses.FirstOrDefault(address => PublicNetwork.FindKind(address) != null) is { } refused)
            throw new FetchException($"'{host}' ({refused}) is {PublicNetwork.FindKind(refused)}. {instead}");
        SocketException? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, context.DnsEndPoint.Port), cancellation).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException exception)
            {
                last = exception;
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw new FetchException($"'{host}' cannot be reached ({last!.SocketErrorCode}).");
    }

    private static async Task<IPAddress[]> FindAsync(string host, CancellationToken cancellation)
    {
        try
        {
            return IPAddress.TryParse(host, out var address) ? [address]
                : await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false) is { Length: > 0 } found ? found
                : throw new SocketException((int)SocketError.HostNotFound);
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            throw new FetchException($"there is no host '{host}'. Is the name right, and is this machine in the network?");
        }
    }
}
