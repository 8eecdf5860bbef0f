using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>
/// FACT1099: what parses and is not used yet, once each, and not again for what stands inside or belongs to it. Stands on its first word.
/// </summary>
internal sealed class NotBoundYetCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var fact in context.File.Facts)
        {
            if (fact.Unused != null && fact.Declaration.IsRead && fact.Syntax.Skipped == null && !IsReported(context, fact.Syntax.Value))
                context.Report(Rules.NotBoundYet, fact.Unused.Span, fact.Unused.What);
        }

        var facts = context.File.Facts.ToDictionary(fact => fact.Syntax);
        Visit(context, facts, context.Tree.Root.Body, isPartReported: false);
    }

    /// <summary>A value that breaks off is reported as that, and a word that names nothing as that.</summary>
    private static bool IsReported(CheckContext context, ExpressionSyntax? value) => value != null && SyntaxWalker.Descendants(value).Concat([value])
        .Any(node => node is MissingExpressionSyntax || (node is NameExpressionSyntax name && UnknownNameCheck.IsUnknown(context, name)));

    /// <summary>Recursive over blocks in blocks, whose depth the parser bounds.</summary>
    private static void Visit(CheckContext context, Dictionary<FactSyntax, BoundFact> facts, BlockSyntax? block, bool isPartReported)
    {
        foreach (var line in block?.Items ?? [])
        {
            switch (line)
            {
                case FactSyntax fact:
                    // A declared type that is not used says it of its fields too.
                    Visit(context, facts, fact.Body, facts.TryGetValue(fact, out var bound) && bound.Unused is { HidesValue: true });
                    break;
                case FieldSyntax when CheckContext.IsUnread(line):
                    break;
                case FieldSyntax or EntrySyntax or ElementSyntax:
                    // One finding for all lines that make up one value.
                    if (!isPartReported)
                        ReportPart(context, line);
                    isPartReported = true;
                    break;
                case CiteSyntax { IsAgainst: false } or NamespaceSyntax or GroupSyntax or SourceSyntax:
                    Visit(context, facts, ((LineSyntax)line).Body, isPartReported: false);
                    break;
                case SourceFieldSyntax field when string.Equals(context.Tree.GetText(field.Key), "evidence", StringComparison.Ordinal):
                    Report(context, field.Key, "'evidence'");
                    break;
                default:
                    ReportLine(context, line);
                    break;
            }
        }
    }

    private static void ReportPart(CheckContext context, SyntaxNode line)
    {
        if (line is FieldSyntax field)
            Report(context, field.Name, "fields of a value");
        else if (line is EntrySyntax entry)
            Report(context, entry.FromKeyword.IsMissing ? entry.UntilKeyword : entry.FromKeyword, "timelines");
        else
            Report(context, ((ElementSyntax)line).Dash, "lists");
    }

    private static void ReportLine(CheckContext context, SyntaxNode line)
    {
        var keyword = line switch
        {
            PolicySyntax policy => policy.Keyword,
            DeclarationSyntax declaration => declaration.Keyword,
            ClauseSyntax clause => clause.Keyword,
            _ => SyntaxToken.Missing(TokenKind.Identifier, 0),
        };
        // A word that is no keyword was taken for a misspelt one, and reported.
        if (!keyword.IsMissing && context.Tree.GetText(keyword) is var word && SyntaxFacts.Keywords.Contains(word))
            Report(context, keyword, $"'{word}'");
    }

    private static void Report(CheckContext context, SyntaxToken token, string what)
    {
        if (!token.IsMissing && !token.IsMalformed)
            context.Report(Rules.NotBoundYet, token.Span, what);
    }
}
