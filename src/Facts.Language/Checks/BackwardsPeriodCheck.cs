using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1531: an entry, or a validity, that ends before it begins. Stands on its last day, with the first as related place.</summary>
internal sealed class BackwardsPeriodCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var line in context.Nodes.OfType<LineSyntax>())
        {
            if (line is EntrySyntax entry)
                Check(context, entry.From, entry.Until);
            else if (line is ValidSyntax valid)
                Check(context, valid.From, valid.Until);
        }
    }

    private static void Check(CheckContext context, SyntaxToken from, SyntaxToken until)
    {
        if (from.IsMissing || until.IsMissing)
            return;
        if (DateText.FindFirstDay(context.Tree.GetText(from)) is not { } first || DateText.FindLastDay(context.Tree.GetText(until)) is not { } last || last >= first)
            return;
        context.Diagnostics.Add(new Diagnostic(Rules.BackwardsPeriod, until.Span, DateText.Write(last), DateText.Write(first))
        {
            Related = new RelatedPlace(context.File.Document.Path, from.Span),
        });
    }
}
