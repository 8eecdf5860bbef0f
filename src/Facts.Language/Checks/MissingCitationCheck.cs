using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT0001: a fact without a citation of its own and without one that it inherits. Stands on the fact's name.</summary>
internal sealed class MissingCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var fact in context.File.Facts)
        {
            if (fact.Citations.Count == 0 && fact.Inherited.Count == 0 && !fact.Syntax.Keyword.IsMissing && !IsExempt(context, fact))
                context.Report(Rules.MissingCitation, fact.Syntax.Name.Span, "Fact", fact.Declaration.FullName);
        }
    }

    private static bool IsExempt(CheckContext context, BoundFact fact)
    {
        // What its value is made of stands below it, each with citations of its own.
        if (fact.Value == null && (fact.Syntax.Body?.Items ?? []).Any(item => item is FieldSyntax or EntrySyntax or ElementSyntax or DisputedSyntax))
            return true;
        return fact.Syntax.Value == null ? fact.Syntax.EqualsToken.IsMissing && fact.Syntax.Skipped != null : IsDerived(context, fact.Syntax.Value);
    }

    /// <summary>A value that refers to another fact carries that one's citations.</summary>
    private static bool IsDerived(CheckContext context, ExpressionSyntax value) => value is MissingExpressionSyntax
        || SyntaxWalker.Descendants(value).Concat([value]).OfType<NameExpressionSyntax>().Any(name => context.Tree.GetText(name.Name.Tokens[0]) is not ("true" or "false" or "unknown" or "none"));
}
