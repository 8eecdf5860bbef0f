namespace Facts.Cli.Fetching;

/// <summary>What a page is made of.</summary>
internal enum PageKind
{
    Html,
    Text,
}
