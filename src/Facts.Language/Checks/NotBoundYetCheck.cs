using System;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1099: what parses and is not used yet: evidence and <c>allow</c>. Stands on its first word.</summary>
internal sealed class NotBoundYetCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var node in context.Nodes)
        {
            var token = node switch
            {
                SourceFieldSyntax field when string.Equals(context.Tree.GetText(field.Key), "evidence", StringComparison.Ordinal) => field.Key,
                AllowSyntax allow => allow.Keyword,
                _ => SyntaxToken.Missing(TokenKind.Identifier, 0),
            };
            if (!token.IsMissing && !token.IsMalformed)
                context.Report(Rules.NotBoundYet, token.Span, $"'{context.Tree.GetText(token)}'");
        }
    }
}
