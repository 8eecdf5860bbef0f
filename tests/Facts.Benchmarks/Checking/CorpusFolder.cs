using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;

namespace Facts.Benchmarks.Checking;

/// <summary>A corpus as files.</summary>
internal sealed class CorpusFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-benchmark-");

    public CorpusFolder(EvidenceCorpus corpus)
    {
        _folder.CreateSubdirectory("sources");
        Documents = [.. corpus.Documents.Select(Write)];
        Texts = [.. corpus.Texts.Select(Write)];
    }

    public string Path => _folder.FullName;

    public IReadOnlyList<string> Documents { get; }

    public IReadOnlyList<string> Texts { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write((string Path, string Text) file)
    {
        var path = System.IO.Path.Combine(Path, file.Path);
        File.WriteAllText(path, file.Text);
        return path;
    }
}
