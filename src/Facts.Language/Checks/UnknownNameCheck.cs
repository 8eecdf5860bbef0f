using System;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1108: a bare word as a value that is no name of the project: mostly a text without its quotes. Stands on the word.</summary>
internal sealed class UnknownNameCheck : ICheck
{
    private static readonly string[] Words = ["true", "false", "unknown", "none"];

    public void Run(CheckContext context)
    {
        var suggestions = new Suggestions(context.Project.DeclaredNames);
        foreach (var fact in context.File.Facts)
        {
            if (fact.Syntax.Skipped != null || fact.Syntax.Value is not { } value)
                continue;
            foreach (var name in SyntaxWalker.Descendants(value).Concat([value]).OfType<NameExpressionSyntax>())
            {
                if (IsUnknown(context, name))
                    Report(context, suggestions, name);
            }
        }
    }

    /// <summary>Whether nothing in the project has that name. A row of a table is named after its key, which this version does not read: with tables nothing is said.</summary>
    public static bool IsUnknown(CheckContext context, NameExpressionSyntax name)
    {
        if (name.Name.IsMissing || context.Project.HasTables)
            return false;
        var word = context.Tree.GetText(name.Name.Tokens[name.Name.Tokens.Count - 1]);
        return !Words.Contains(word, StringComparer.Ordinal) && !context.Project.IsDeclaredName(word);
    }

    private static void Report(CheckContext context, Suggestions suggestions, NameExpressionSyntax name)
    {
        var word = DeclarationWalker.GetText(context.Tree, name.Name);
        var nearest = Words.FirstOrDefault(candidate => string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase))
            ?? suggestions.Find(word);
        context.Report(Rules.UnknownName, name.Span, word, nearest != null ? $"Is '{nearest}' meant? A text stands in quotes." : "A text stands in quotes: \"" + word + "\".");
    }
}
