using System;
using System.IO;
using System.Text;
using DiffPlex.Renderer;

namespace Facts.Testing;

/// <summary>
/// Holds a text to the file in which it was verified. Where it differs, what was received is written beside it,
/// with FACTS_ACCEPT=1 in its place; on a server (CI=true) nothing is written.
/// </summary>
internal static class VerifiedFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether what is received becomes what is verified; the difference is then read in the diff of the commit.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("FACTS_ACCEPT") == "1" && !IsServer;

    private static bool IsServer => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is different; empty where nothing is.</summary>
    public static string Compare(string verified, string received, string text)
    {
        var expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8) : null;
        if (expected == text)
        {
            File.Delete(received);
            return "";
        }

        if (Accepts)
        {
            File.WriteAllText(verified, text, Utf8);
            File.Delete(received);
            return "";
        }

        if (!IsServer)
            File.WriteAllText(received, text, Utf8);
        return (expected == null ? "Not verified yet: " : "Different: ") + verified + "\n" + UnidiffRenderer.GenerateUnidiff(expected ?? "", text, "verified", "received") + "\n";
    }
}
