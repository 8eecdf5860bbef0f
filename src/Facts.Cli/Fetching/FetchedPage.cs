using System;
using System.Collections.Generic;

namespace Facts.Cli.Fetching;

/// <summary>A page as it was fetched, and its text.</summary>
/// <param name="Requested">The address that was asked for: the one to cite.</param>
/// <param name="Address">Where it was found: the same, or what that led to.</param>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Bytes">What was sent, decompressed.</param>
/// <param name="Text">What a reader sees of it.</param>
/// <param name="Extraction">How that was taken out of it.</param>
/// <param name="Notes">What makes one doubt that it is the page that is meant, as sentences.</param>
internal sealed record FetchedPage(Uri Requested, Uri Address, DateOnly Day, byte[] Bytes, string Text, string Extraction, IReadOnlyList<string> Notes);
