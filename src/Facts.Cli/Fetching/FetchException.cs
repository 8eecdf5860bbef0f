using System.IO;

namespace Facts.Cli.Fetching;

/// <summary>A page that was not fetched: its message says why, and what to do.</summary>
internal sealed class FetchException(string message) : IOException(message);
