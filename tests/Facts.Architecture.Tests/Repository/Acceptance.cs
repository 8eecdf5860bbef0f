using System;

namespace Facts.Architecture.Tests.Repository;

/// <summary>Whether texts that are derived from the code may be written anew: with <c>FACTS_ACCEPT=1</c>, so that a reviewer sees the difference.</summary>
internal static class Acceptance
{
    public static bool IsOn => Environment.GetEnvironmentVariable("FACTS_ACCEPT") == "1";
}
