using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Texts, and what is written as one: addresses, versions, GUIDs; dates and durations.
internal sealed partial class ValueBinder
{
    private BoundValue BindString(SyntaxToken token, DataType? expected)
    {
        var value = StringText.GetValue(tree.Text, token);
        switch (expected?.Kind)
        {
            case null or FactType.String:
                return Scalar(expected, FactType.String, value);
            case FactType.Uri or FactType.Version or FactType.Guid:
                return TextForm.FindProblem(expected.Kind, value, out var canonical) is { } problem
                    ? Typed(expected, ReportType(token.Span, "\"" + SyntaxMessages.Shorten(value) + "\"", expected, problem))
                    : Scalar(expected, expected.Kind, canonical);
        }

        var isOfType = expected.Kind switch
        {
            FactType.Date or FactType.PartialDate or FactType.DateTime => DateText.FindProblem(value) == null,
            FactType.Bool => value is "true" or "false",
            FactType.Duration => DurationText.FindProblem(value) == null,
            FactType.Enum => types.FindMember(expected.Name, value) != null,
            FactType.Record => false,
            _ => BeginsNumber(value),
        };
        Hint hint = !isOfType ? Advise("Write ': string' or leave the type out.", null, "string", expected)
            : FactTypes.IsNumber(expected.Kind) ? Advise("Write the number without quotes, or ': string'.", "Write the number without quotes", "string", expected)
            : Hint.Guess($"Write {value} without quotes.", value);
        if (expected.Kind is FactType.Enum or FactType.Record && !isOfType)
            hint = expected.Kind == FactType.Enum ? "Write one of its members, without quotes." : "Write its fields on lines below, or the name of a row or fact.";
        return Typed(expected, ReportType(token.Span, "A text in quotes", expected, hint));
    }

    private static bool BeginsNumber(string text)
    {
        var start = text.Length > 0 && text[0] is '-' ? 1 : 0;
        return text.Length > start && CharacterFacts.IsDigit(text[start]);
    }

    private BoundValue BindDate(SyntaxToken token, DataType? expected)
    {
        var text = tree.GetText(token);
        var own = text.Length == 10 ? FactType.Date : text.Length < 10 ? FactType.PartialDate : FactType.DateTime;
        if (expected == null || expected.Kind == own || (expected.Kind == FactType.PartialDate && own == FactType.Date))
            return Scalar(expected, expected?.Kind ?? own, own == FactType.DateTime ? DateText.Complete(text) : text);
        if (expected.Kind == FactType.Date)
            return Typed(expected, ReportDate(token.Span, text, expected));
        var name = FactTypes.GetName(own);
        return Typed(expected, ReportType(token.Span, text, expected, expected.Kind switch
        {
            FactType.String => Quoted(Advise($"Write \"{text}\", or {(own == FactType.Date ? "': date'" : "leave the type out")}.", $"Write \"{text}\"", name, expected), text),
            FactType.DateTime => $"A date-time has a time and an offset: {text}T18:30Z.",
            FactType.PartialDate => "A partial date has a year, and may have a month and a day: 2020-03.",
            _ => (Hint)Advise(own == FactType.Date ? "Write ': date' or leave the type out." : "Leave the type out.", null, name, expected),
        }));
    }

    private FactValue? ReportDate(Text.TextSpan span, string text, DataType expected) =>
        ReportType(span, text, expected, "A date has a year, a month and a day: 2020-03-22.");

    private BoundValue BindDuration(SyntaxToken token, DataType? expected)
    {
        var text = tree.GetText(token);
        if (expected is not (null or { Kind: FactType.Duration }))
            return Typed(expected, ReportType(token.Span, text, expected, Advise("Write ': duration' or leave the type out.", null, "duration", expected)));
        var type = expected ?? new DataType(FactType.Duration);
        return DurationText.FindProblem(text) is { } problem ? Typed(type, ReportType(token.Span, text, type, problem)) : Scalar(type, FactType.Duration, text);
    }
}
