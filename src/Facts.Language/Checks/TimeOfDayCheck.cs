using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1530: a date-time where a day is written: in an entry of a timeline, and in what is said of a fact. Stands on it.</summary>
internal sealed class TimeOfDayCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var token in context.Nodes.OfType<LineSyntax>().SelectMany(Days))
        {
            if (token.IsMissing || token.IsMalformed)
                continue;
            var text = context.Tree.GetText(token);
            if (text.Length > 10)
                context.Report(Rules.TimeOfDay, token.Span, text, Hint.Certain(text.Substring(0, 10), text.Substring(0, 10)));
        }
    }

    private static IEnumerable<SyntaxToken> Days(LineSyntax line) => line switch
    {
        EntrySyntax entry => [entry.From, entry.Until],
        ValidSyntax valid => [valid.From, valid.Until],
        DateClauseSyntax clause => [clause.Date],
        ReviewedSyntax reviewed => [reviewed.Date],
        StatusSyntax status => [status.Date],
        AllowSyntax allow => [allow.Until],
        _ => [],
    };
}
