using System;
using System.Runtime.CompilerServices;
using Facts.Language;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators;

/// <summary>One data file a text, shared by the generator and the analyzers as documents are.</summary>
internal static class DataCache
{
    private static readonly ConditionalWeakTable<SourceText, DataFile> Files = new();

    public static DataFile Get(SourceText text, string path)
    {
        var file = Files.GetValue(text, key => new DataFile(path, key.ToString()));
        return string.Equals(file.Path, path, StringComparison.Ordinal) ? file : new DataFile(path, file.Text);
    }
}
