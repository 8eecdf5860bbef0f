using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence.Reading;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0102: a value that cannot be read out of the quotes that are to carry it. A warning where they say one other value of its kind, else an information.
/// Stands on the value, with the quotes as related places. Where a quote or its source is reported already, nothing is said of the value.
/// </summary>
internal sealed class ValueInQuoteCheck : ICheck
{
    /// <summary>More of what the quotes say is not listed.</summary>
    private const int MaxOthers = 3;

    public void Run(CheckContext context)
    {
        foreach (var values in QuotedValues.Of(context.File))
        {
            if (values.Values.Count > 0 && GetQuotes(context, values) is { Count: > 0 } quotes)
                Check(context, values, new ValueInQuote(quotes));
        }
    }

    /// <summary>The words of all citations; none where one of these is reported already.</summary>
    private static List<QuotedText> GetQuotes(CheckContext context, QuotedValues values)
    {
        var quotes = new List<QuotedText>(1);
        for (var at = 0; at < values.Citations.Count; at++)
        {
            var citation = values.Citations[at];
            if (citation.Source == null || HasFailed(context, citation.Syntax.Quotes))
                return [];
            if (citation.Quotes.Count == 0)
                continue;
            var language = context.Project.Languages.Find(citation.SourceName);
            for (var i = 0; i < citation.Quotes.Count; i++)
                quotes.Add(new QuotedText(citation.Quotes[i].Text, language));
        }

        return quotes;
    }

    private static bool HasFailed(CheckContext context, IReadOnlyList<QuoteSyntax> quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (context.FailedQuotes.Contains(quotes[i]))
                return true;
        }

        return false;
    }

    private static void Check(CheckContext context, QuotedValues values, ValueInQuote reader)
    {
        var verdicts = new QuoteVerdict[values.Values.Count];
        for (var i = 0; i < verdicts.Length; i++)
            verdicts[i] = Check(context, reader, values, values.Values[i]);
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Outcome is ValueOutcome.OtherValue or ValueOutcome.Unsure)
                Report(context, values.Values[i], IsShared(values, verdicts, i) ? verdicts[i] with { Outcome = ValueOutcome.Unsure } : verdicts[i], values.Citations);
        }
    }

    /// <summary>The one other value may be that of another part, which the same quotes carry.</summary>
    private static bool IsShared(QuotedValues values, QuoteVerdict[] verdicts, int i) => verdicts[i].Outcome == ValueOutcome.OtherValue
        && values.Values.Where((value, j) => j != i && verdicts[j].Outcome == ValueOutcome.Found && IsSameKind(value, values.Values[i])).Any();

    private static QuoteVerdict Check(CheckContext context, ValueInQuote reader, QuotedValues values, QuotedValue quoted)
    {
        var members = quoted.Type.Kind == FactType.Enum && context.Symbols.FindEnum(quoted.Type.Name) is { } found ? found.Members : new EquatableArray<string>([]);
        var verdict = reader.Check(quoted.Value, quoted.Type, members);
        return verdict.Outcome == ValueOutcome.Found ? verdict : Translate(verdict, reader, values, quoted, members);
    }

    /// <summary>What other names of the value, or the curator's translation of the quotes, make of a value that the quotes do not say.</summary>
    private static QuoteVerdict Translate(QuoteVerdict verdict, ValueInQuote reader, QuotedValues values, QuotedValue quoted, EquatableArray<string> members)
    {
        if (quoted.Also.Any(name => reader.Check(new ScalarValue(FactType.String, name), new DataType(FactType.String), members).Outcome == ValueOutcome.Found))
            return verdict with { Outcome = ValueOutcome.Found };
        // Where the quotes say nothing that can be read, what the curator translated them to may.
        var translations = values.Citations.Where(citation => citation.Translation.Length > 0).Select(citation => new QuotedText(citation.Translation, null)).ToArray();
        return verdict is { Outcome: ValueOutcome.Unsure, Others.Count: 0 } && translations.Length > 0 && new ValueInQuote(translations).Check(quoted.Value, quoted.Type, members) is { Outcome: ValueOutcome.Found } translated
            ? translated
            : verdict;
    }

    private static bool IsSameKind(QuotedValue value, QuotedValue other) => value.Type.Kind == other.Type.Kind || (FactTypes.IsNumber(value.Type.Kind) && FactTypes.IsNumber(other.Type.Kind));

    private static void Report(CheckContext context, QuotedValue quoted, QuoteVerdict verdict, IReadOnlyList<BoundCitation> citations)
    {
        var value = Show(context, quoted);
        var written = context.Tree.Text.Substring(quoted.Syntax.Span.Start, quoted.Syntax.Span.Length);
        var others = string.Join(", ", verdict.Others.Take(MaxOthers).Select(other => $"{ValueNotation.Like(written, other.Value)} (“{other.Passage}”)")) + (verdict.Others.Count > MaxOthers ? " …" : "");
        var isOther = verdict.Outcome == ValueOutcome.OtherValue;
        var (finding, hint) = isOther ? ($"The quote says {others}, the value is {value}.", "Correct the value, or quote the words that carry it.")
            : verdict.Others.Count > 0 ? ($"The quotes say {others}, and not for certain {value}.", "Quote the words that carry the value.")
            : ($"No quote says {value} for certain.", "Quote the words that carry the value.");
        context.Diagnostics.Add(new Diagnostic(Rules.ValueNotInQuote, quoted.Syntax.Span, finding, hint)
        {
            Severity = isOther ? Severity.Warning : Severity.Info,
            RelatedPlaces = [.. citations.SelectMany(citation => citation.Syntax.Quotes).Select(quote => new RelatedPlace(context.File.Document.Path, quote.Text.Span))],
        });
    }

    /// <summary>The value as written, with the unit that its type states.</summary>
    private static string Show(CheckContext context, QuotedValue quoted)
    {
        var written = SyntaxMessages.Shorten(context.Tree.Text.Substring(quoted.Syntax.Span.Start, quoted.Syntax.Span.Length));
        var isBare = quoted.Syntax is NumberSyntax { Unit.IsMissing: true } or NegationSyntax { Operand: NumberSyntax { Unit.IsMissing: true } };
        return isBare && quoted.Type.Unit.Length > 0 ? written + " " + quoted.Type.Unit : written;
    }
}
