using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>The lines below a source, as they are written: what can be said of one without binding its file.</summary>
internal static class SourceLines
{
    /// <summary>The lines of a field, in their order.</summary>
    public static IEnumerable<SourceFieldSyntax> Of(SyntaxTree tree, DeclarationSyntax source, string key) =>
        (source.Body?.Items ?? []).OfType<SourceFieldSyntax>().Where(field => string.Equals(tree.GetText(field.Key), key, StringComparison.Ordinal));

    /// <summary>What a field says where it could be read; null without such a line.</summary>
    public static string? Find(SyntaxTree tree, DeclarationSyntax source, string key) =>
        Of(tree, source, key).Where(field => !field.Value.IsMissing && !field.Value.IsMalformed).Select(field => ScalarText.Get(tree, field.Value)).FirstOrDefault();

    /// <summary>Whether it has no such field for certain: what could not be read may be one.</summary>
    public static bool Lack(SyntaxTree tree, DeclarationSyntax source, string key) => source.Skipped == null
        && !(source.Body?.Items ?? []).Any(line => line is SkippedLineSyntax or SourceFieldSyntax { Skipped: not null })
        && !Of(tree, source, key).Any();
}
