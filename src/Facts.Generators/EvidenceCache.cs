using System;
using System.Runtime.CompilerServices;
using Facts.Language;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators;

/// <summary>
/// One evidence file a text, with its index and the quotes that were looked for in it: an edit of one file of evidence has its own quotes looked for anew, and no others.
/// Weak, as documents are.
/// </summary>
internal static class EvidenceCache
{
    private static readonly ConditionalWeakTable<SourceText, EvidenceFile> Files = new();

    /// <param name="text">The file's text; null where it could not be read.</param>
    /// <param name="path">Its path, relative to the project.</param>
    public static EvidenceFile Get(SourceText? text, string path)
    {
        if (text == null)
            return EvidenceFile.Unreadable(path);
        var file = Files.GetValue(text, key => Create(key, path));
        return string.Equals(file.Path, path, StringComparison.Ordinal) ? file : Create(text, path);
    }

    private static EvidenceFile Create(SourceText text, string path) => Utf8Check.Find(text) == null
        ? new EvidenceFile(path, text.ToString())
        : EvidenceFile.NotUtf8(path);
}
