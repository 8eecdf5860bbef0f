namespace Facts.Runtime.Tests;

/// <summary>An enum as the generator makes them.</summary>
internal enum Surface
{
    Stone,
    Timber,
    Steel,
}
