using System;
using System.Runtime.CompilerServices;
using Facts.Language;
using Facts.Language.Policies;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators;

/// <summary>
/// One document a text: the generator and the analyzers are handed the same <see cref="SourceText"/>, so a file is parsed once.
/// Weak, since a compiler server lives on: a document goes with its text.
/// </summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, Document> Documents = new();

    public static Document Get(SourceText text, string path, ProjectDefaults defaults, PolicySettings settings)
    {
        var document = Documents.GetValue(text, key => new Document(path, SyntaxTree.Parse(key.ToString()), defaults, settings));
        if (string.Equals(document.Path, path, StringComparison.Ordinal) && document.Defaults == defaults && document.Settings == settings)
            return document;
        // The same text under another path, in another project, or with other policies, shares the tree and has a document of its own, which nothing keeps.
        return new Document(path, document.Tree, defaults, settings);
    }
}
