using System.IO;

namespace Facts.Testing;

/// <summary>One output of a generator.</summary>
internal sealed record Snapshot(string HintName, string Code)
{
    /// <summary>The name by which its file is told from those of the other outputs.</summary>
    public string Name => Path.GetFileNameWithoutExtension(HintName);

    public string Text => "//HintName: " + HintName + "\n" + Code;
}
