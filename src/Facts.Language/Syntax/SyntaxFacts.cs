using System;
using System.Collections.Generic;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Symbols;

namespace Facts.Language.Syntax;

/// <summary>The words of the language, as tables.</summary>
public static class SyntaxFacts
{
    internal static readonly Dictionary<string, LineKind> LineKeywords = new(StringComparer.Ordinal)
    {
        ["namespace"] = LineKind.Namespace,
        ["policy"] = LineKind.Policy,
        ["group"] = LineKind.Group,
        ["source"] = LineKind.Source,
        ["enum"] = LineKind.Enum,
        ["unit"] = LineKind.Unit,
        ["record"] = LineKind.Record,
        ["fact"] = LineKind.Fact,
        ["table"] = LineKind.Table,
        ["column"] = LineKind.Column,
        ["from"] = LineKind.From,
        ["until"] = LineKind.Until,
        ["cite"] = LineKind.Cite,
        ["against"] = LineKind.Against,
        ["disputed"] = LineKind.Disputed,
        ["status"] = LineKind.Status,
        ["according-to"] = LineKind.AccordingTo,
        ["note"] = LineKind.Note,
        ["translation"] = LineKind.Translation,
        ["also"] = LineKind.Also,
        ["directness"] = LineKind.Directness,
        ["as-of"] = LineKind.AsOf,
        ["review-by"] = LineKind.ReviewBy,
        ["reviewed"] = LineKind.Reviewed,
        ["valid"] = LineKind.Valid,
        ["qualifier"] = LineKind.Qualifier,
        ["allow"] = LineKind.Allow,
    };

    /// <summary>Terms of a place within a source: those of CSL 1.0.2, and the language's own <c>para</c>, <c>time</c> and <c>row</c>.</summary>
    public static IReadOnlyCollection<string> LocatorTerms { get; } = new SortedSet<string>(StringComparer.Ordinal)
    {
        "act", "appendix", "article", "book", "canon", "chapter", "column", "elocation", "equation", "figure", "folio", "issue", "line", "location",
        "note", "opus", "page", "para", "paragraph", "part", "row", "rule", "scene", "section", "sub-verbo", "supplement", "table", "time",
        "timestamp", "title", "verse", "version", "volume",
    };

    /// <summary>The types that the language has by itself.</summary>
    internal static HashSet<string> TypeNames { get; } = new(StringComparer.Ordinal)
    {
        "bool", "int", "long", "decimal", "double", "string", "date", "datetime", "duration", "uri", "version", "guid", "measured",
    };

    /// <summary>Whether a word goes on with a declaration behind its type, or begins a line.</summary>
    internal static bool IsBehindType(string word) => word is "by" or "over" || LineKeywords.ContainsKey(word);

    /// <summary>What is often written for a locator's term.</summary>
    internal static Dictionary<string, string> LocatorAbbreviations { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = "page", ["pp"] = "page", ["pg"] = "page", ["pages"] = "page", ["par"] = "para", ["ch"] = "chapter", ["chap"] = "chapter", ["sec"] = "section",
        ["sect"] = "section", ["fig"] = "figure", ["vol"] = "volume", ["art"] = "article", ["col"] = "column", ["l"] = "line", ["v"] = "verse", ["no"] = "issue",
        ["minute"] = "time", ["eq"] = "equation", ["app"] = "appendix", ["tab"] = "table",
    };

    /// <summary>Words that scale the number before them: no unit of anything, and a number that would be wrong by as much without them.</summary>
    internal static readonly HashSet<string> Magnitudes = new(StringComparer.Ordinal)
    {
        "%", "percent", "permille", "dozen", "hundred", "thousand", "million", "billion", "trillion", "mn", "bn",
    };

    /// <summary>The types that the language has by itself.</summary>
    public static IReadOnlyCollection<string> Types => TypeNames;

    /// <summary>Values that are words.</summary>
    public static IReadOnlyCollection<string> ValueWords => ValueReferences.Words;

    /// <summary>The functions that a formula may call.</summary>
    public static IReadOnlyCollection<string> FunctionNames => Functions.Names;

    /// <summary>Words that stand at a line's start, hyphens included.</summary>
    public static IReadOnlyCollection<string> Keywords => LineKeywords.Keys;

    internal static bool IsDeclaration(LineKind kind) => kind is >= LineKind.Group and <= LineKind.Table;

    /// <summary>Whether a line of that kind may stand in a block of that kind.</summary>
    internal static bool MayStandIn(BlockKind block, LineKind line) => block switch
    {
        BlockKind.File => line is LineKind.Namespace or LineKind.Policy || IsDeclaration(line),
        BlockKind.Group => IsDeclaration(line) || (IsGeneral(line) && line != LineKind.Disputed),
        BlockKind.Table => line == LineKind.Column || IsGeneral(line),
        BlockKind.Body => line is LineKind.From or LineKind.Until || IsGeneral(line),
        BlockKind.Cite => line is LineKind.Note or LineKind.Translation or LineKind.Directness or LineKind.Reviewed or LineKind.Allow,
        BlockKind.Nothing => false,
        _ => IsGeneral(line),
    };

    /// <summary>Keywords that may begin a line in a block of that kind, for the nearest one to a misspelt word.</summary>
    internal static IEnumerable<string> KeywordsIn(BlockKind block)
    {
        foreach (var pair in LineKeywords)
        {
            if (MayStandIn(block, pair.Value))
                yield return pair.Key;
        }
    }

    private static bool IsGeneral(LineKind line) => line >= LineKind.Cite && line is not (LineKind.Directness or LineKind.Translation);
}
