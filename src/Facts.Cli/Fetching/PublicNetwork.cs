using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace Facts.Cli.Fetching;

/// <summary>Which addresses of hosts anybody can reach: those that IANA's registries of special-purpose addresses do not set apart.</summary>
internal static class PublicNetwork
{
    private static readonly (IPNetwork Network, string Kind)[] SetApart =
    [
        .. new[]
        {
            ("0.0.0.0/8", "on this machine"), ("10.0.0.0/8", "in a private network"), ("100.64.0.0/10", "behind a provider's shared address"), ("127.0.0.0/8", "on this machine"),
            ("169.254.0.0/16", "on this link alone"), ("172.16.0.0/12", "in a private network"), ("192.0.0.0/24", "reserved"), ("192.0.2.0/24", "for examples alone"),
            ("192.88.99.0/24", "reserved"), ("192.168.0.0/16", "in a private network"), ("198.18.0.0/15", "for measurements alone"), ("198.51.100.0/24", "for examples alone"),
            ("203.0.113.0/24", "for examples alone"), ("224.0.0.0/4", "of many hosts (multicast)"), ("240.0.0.0/4", "reserved"),
            ("::/128", "on this machine"), ("::1/128", "on this machine"), ("fc00::/7", "in a private network"), ("fe80::/10", "on this link alone"), ("fec0::/10", "in a private network"),
            ("ff00::/8", "of many hosts (multicast)"), ("2001::/23", "reserved"), ("2001:db8::/32", "for examples alone"), ("3fff::/20", "for examples alone"),
        }.Select(item => (IPNetwork.Parse(item.Item1), item.Item2)),
    ];

    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    /// <summary>Networks whose addresses hold one of version 4, and at which byte.</summary>
    private static readonly (IPNetwork Network, int At)[] Embedding =
        [(IPNetwork.Parse("::ffff:0:0:0/96"), 12), (IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    /// <summary>Where a host is that not everybody can reach; null where everybody can.</summary>
    public static string? FindKind(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return FindKind(address.MapToIPv4());
        foreach (var (network, at) in Embedding)
        {
            if (IsIn(network, address))
                return FindKind(new IPAddress(address.GetAddressBytes()[at..(at + 4)]));
        }

        foreach (var (network, kind) in SetApart)
        {
            if (IsIn(network, address))
                return kind;
        }

        return address.AddressFamily == AddressFamily.InterNetwork || Unicast.Contains(address) ? null : "reserved";
    }

    /// <summary>An address of one version is in no network of the other.</summary>
    private static bool IsIn(IPNetwork network, IPAddress address) => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address);
}
