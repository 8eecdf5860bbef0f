using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1502: a line that says one thing, twice in one block; a qualifier by its name. Stands on the second one's keyword, or its name.</summary>
internal sealed class RepeatedClauseCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var block in context.Nodes.OfType<BlockSyntax>())
        {
            if (block.Items.Count < 2)
                continue;
            HashSet<string>? seen = null;
            for (var i = 0; i < block.Items.Count; i++)
            {
                if (block.Items[i] is ClauseSyntax line && Find(context, line) is var (token, what) && !(seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(what))
                    context.Report(Rules.RepeatedClause, token.Span, what);
            }
        }
    }

    /// <summary>What the line says; null for one that may stand there several times.</summary>
    private static (SyntaxToken Token, string What)? Find(CheckContext context, ClauseSyntax line) => line switch
    {
        StatusSyntax or ValidSyntax or DateClauseSyntax or DirectnessSyntax => (line.Keyword, context.Tree.GetText(line.Keyword)),
        TextClauseSyntax when context.Tree.GetText(line.Keyword) is "translation" and var keyword => (line.Keyword, keyword),
        QualifierSyntax { Name.IsMissing: false } qualifier => (qualifier.Name, "qualifier " + context.Tree.GetText(qualifier.Name)),
        _ => null,
    };
}
