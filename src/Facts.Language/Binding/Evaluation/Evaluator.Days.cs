using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Binding.Evaluation;

// The value of a timeline on a day.
internal sealed partial class Evaluator
{
    /// <summary>The timeline whose value on a day is asked for: <c>Rate.On(…)</c>; null where it is none, which is reported, or where it is reported itself.</summary>
    public (Symbols.ValueName Target, BoundFact Fact)? FindTimeline(NameSyntax name, string scope)
    {
        var written = GetName(name);
        var resolution = Resolve(name, scope);
        if (resolution.Found.Count > 1)
        {
            Report(Rules.AmbiguousName, name.Span, written, string.Join(" or ", resolution.Found.Select(found => found.FullName)));
            return null;
        }

        var last = _tree.GetText(name.Tokens[name.Tokens.Count - 1]);
        if (resolution.Target is not { } target || !string.Equals(last, "On", System.StringComparison.Ordinal))
        {
            if (resolution.Target == null && string.Equals(last, "On", System.StringComparison.Ordinal))
                ReportUnknown(name, written);
            else
                Report(Rules.UnknownFunction, name.Span, written, NearestName.Find(last, ["On"]) == null ? "Of a timeline there is '.On(2020-03-22)'." : Hint.Guess("Is 'On' meant?", written.Substring(0, written.Length - last.Length) + "On"));
            return null;
        }

        if (target.Declaration.Syntax is FactSyntax && session.Get(target) is var fact && (fact == null || (fact.IsTimeline && resolution.Rest.Count == 1)))
            return fact == null || !session.IsGenerated(target, fact.Type) ? null : (target, fact);
        Report(Rules.NotComputable, name.Span, Quoted(written.Substring(0, written.LastIndexOf('.'))), "it is no timeline, so it has one value on all days");
        return null;
    }

    /// <summary>The entry of a day; null where there is none, which is reported, or one without a value, which is reported already. Logarithmic in the entries.</summary>
    public Operand? FindEntry(Symbols.ValueName target, BoundFact fact, int day, Operand operand, TextSpan place)
    {
        var index = LastBefore(fact.Entries, day);
        if (index < 0 || fact.Entries[index] is { Until.Length: > 0 } last && DayNumber.Of(last.Until) < day)
        {
            if (fact.Entries.Count > 0 && fact.Entries.All(entry => entry.Name.Length > 0))
                Report(Rules.OutsideTimeline, place, fact.FullName, DayNumber.ToText(day), Gap(fact.Entries, index));
            return null;
        }

        var found = fact.Entries[index];
        AddUse(target, Weaker(fact.Status, found.Status), fact.IsDisputed || found.IsDisputed);
        return found.Value == null || fact.Type == null ? null : operand with { Type = fact.Type, Value = found.Value, Scope = target.Declaration.Scope };
    }

    /// <summary>The last entry that begins on a day or before it; -1 where all begin later.</summary>
    private static int LastBefore(IReadOnlyList<BoundFact> entries, int day)
    {
        int low = 0, high = entries.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].From.Length == 0 || DayNumber.Of(entries[middle].From) <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private static string Gap(IReadOnlyList<BoundFact> entries, int index)
    {
        if (index < 0)
            return "its first entry begins on " + entries[0].From;
        return index == entries.Count - 1
            ? "its last entry ends on " + entries[index].Until
            : $"an entry ends on {entries[index].Until}, and the next begins on {entries[index + 1].From}";
    }
}
