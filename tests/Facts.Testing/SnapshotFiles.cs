using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Facts.Testing;

/// <summary>The verified files of one test: <c>Class.Method#Hint.verified.cs</c> beside it.</summary>
internal sealed class SnapshotFiles(string folder, string prefix)
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    public void Compare(IEnumerable<Snapshot> snapshots)
    {
        var stale = Directory.EnumerateFiles(folder, prefix + "#*" + Verified).ToHashSet(StringComparer.Ordinal);
        var failures = new StringBuilder();
        foreach (var snapshot in snapshots)
        {
            stale.Remove(PathOf(snapshot, Verified));
            failures.Append(VerifiedFile.Compare(PathOf(snapshot, Verified), PathOf(snapshot, Received), snapshot.Text));
        }

        foreach (var path in stale.Order(StringComparer.Ordinal))
        {
            if (VerifiedFile.Accepts)
                File.Delete(path);
            else
                failures.Append("Nothing gives this any more: ").AppendLine(path);
        }

        if (failures.Length > 0)
            throw new TestFailedException(failures.Append("FACTS_ACCEPT=1 makes what was received verified; read the difference before it is committed.").ToString());
    }

    private string PathOf(Snapshot snapshot, string ending) => Path.Combine(folder, prefix + "#" + snapshot.Name + ending);
}
