using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DiffPlex.Renderer;

namespace Facts.Testing;

/// <summary>The verified files of one test: <c>Class.Method#Hint.verified.cs</c> beside it.</summary>
internal sealed class SnapshotFiles(string folder, string prefix)
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Set to 1, what is received becomes what is verified; the difference is then read in the diff of the commit.</summary>
    private static bool Accepts => Environment.GetEnvironmentVariable("FACTS_ACCEPT") == "1";

    private static bool IsServer => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public async Task CompareAsync(IEnumerable<Snapshot> snapshots)
    {
        var stale = Directory.EnumerateFiles(folder, prefix + "#*" + Verified).ToHashSet(StringComparer.Ordinal);
        var failures = new StringBuilder();
        foreach (var snapshot in snapshots)
        {
            stale.Remove(PathOf(snapshot, Verified));
            failures.Append(await CompareAsync(snapshot));
        }

        foreach (var path in stale.Order(StringComparer.Ordinal))
        {
            if (Accepts)
                File.Delete(path);
            else
                failures.Append("Nothing gives this any more: ").AppendLine(path);
        }

        if (failures.Length > 0)
            throw new TestFailedException(failures.Append("FACTS_ACCEPT=1 makes what was received verified; read the difference before it is committed.").ToString());
    }

    private async Task<string> CompareAsync(Snapshot snapshot)
    {
        var verified = PathOf(snapshot, Verified);
        var received = PathOf(snapshot, Received);
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (expected == snapshot.Text)
        {
            File.Delete(received);
            return "";
        }

        if (Accepts && !IsServer)
        {
            await File.WriteAllTextAsync(verified, snapshot.Text, Utf8);
            File.Delete(received);
            return "";
        }

        if (!IsServer)
            await File.WriteAllTextAsync(received, snapshot.Text, Utf8);
        return (expected == null ? "Not verified yet: " : "Different: ") + verified + "\n" + Difference(expected ?? "", snapshot.Text) + "\n";
    }

    private static string Difference(string expected, string actual) => UnidiffRenderer.GenerateUnidiff(expected, actual, "verified", "received");

    private string PathOf(Snapshot snapshot, string ending) => Path.Combine(folder, prefix + "#" + snapshot.Name + ending);
}
