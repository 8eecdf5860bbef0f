namespace Facts.Cli.Fetching;

/// <summary>What a fetch may do beyond what is safe for an address that somebody else wrote.</summary>
/// <param name="AllowsPrivate">Whether the host that is named may be on this machine or in a private network. A redirect to another one there is never followed.</param>
/// <param name="UsesProxy">Whether the proxy of the environment is asked, which looks up names itself: what it reaches is for it to refuse.</param>
internal readonly record struct FetchPermissions(bool AllowsPrivate, bool UsesProxy);
