using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Facts.Language.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Facts.Generators.Uses;

/// <summary>Reports what there is to say of the uses in one file: of each use a rule speaks once, and where a fact was retracted, nothing else matters.</summary>
internal sealed class UseReport(SemanticModelAnalysisContext context, FilePolicies policies)
{
    public void Add(FactUse use, ImmutableArray<SymbolMark> marks)
    {
        var path = UsePath.Of(use.Name, context.SemanticModel, context.CancellationToken);
        // What is said of the member stands first, then its parts, then what it belongs to.
        var found = marks.Where(item => item.Mark.Concerns(path.Text)).OrderBy(item => item.Container != null).ThenBy(item => item.Mark.Part.Length > 0).ToArray();
        if (found.FirstOrDefault(item => item.Mark.Status == FactStatus.Retracted) is { } first)
        {
            // What takes its replacement over from the table or timeline that it belongs to is replaced with that.
            var retracted = found.Last(item => item.Mark.Status == FactStatus.Retracted && item.Mark.Replacement == first.Mark.Replacement);
            Report(Rules.RetractedUse, use, path, retracted, Because(retracted.Mark), Replace(retracted.Mark));
            return;
        }

        if (found.FirstOrDefault(item => item.Mark.IsDisputed) is { } disputed)
            Report(Rules.DisputedUse, use, path, disputed);
        if (found.FirstOrDefault(item => item.Mark.Status < FactStatus.Stated) is { } uncertain)
            Report(Rules.UncertainUse, use, path, uncertain, StatusWords.Of(uncertain.Mark.Status), Because(uncertain.Mark));
        if (policies.AsOf is { } today && found.FirstOrDefault(item => IsPast(item.Mark.ValidUntil, today) || IsPast(item.Mark.ReviewBy, today)) is { } outdated)
            ReportOutdated(use, path, outdated, today);
    }

    private void ReportOutdated(FactUse use, UsePath path, SymbolMark item, DateTime today)
    {
        var hasEnded = IsPast(item.Mark.ValidUntil, today);
        var day = DateText.Write(DateText.FindLastDay(hasEnded ? item.Mark.ValidUntil : item.Mark.ReviewBy)!.Value);
        Report(Rules.OutdatedUse, use, path, item,
            hasEnded ? "was valid until " + day : "was to be reviewed by " + day,
            DateText.Write(today),
            hasEnded ? "Use what holds since, or suppress this with a reason." : "Have it reviewed, or suppress this with a reason.");
    }

    private void Report(Rule rule, FactUse use, UsePath path, SymbolMark item, params object[] rest)
    {
        if (Descriptors.FindSeverity(rule, policies) is not { } severity)
            return;
        var place = item.Container != null ? use.GetContainerName(item.Container, context.SemanticModel, context.CancellationToken)
            : item.Mark.Part.Length > 0 ? path.GetNode(item.Mark.Part) : use.Name;
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (item.Mark.Replacement.Length > 0)
            properties = properties.Add(UseProperties.Replacement, item.Mark.Replacement);
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(rule), place.GetLocation(), severity, null, properties, new object[] { NameOf(use, item) }.Concat(rest).ToArray()));
    }

    private static string NameOf(FactUse use, SymbolMark item)
    {
        var name = MarkReader.NameOf(item.Container ?? use.Symbol);
        return item.Mark.Part.Length == 0 ? name : item.Mark.Part[0] == '[' ? name + item.Mark.Part : name + "." + item.Mark.Part;
    }

    private static string Because(FactMark mark) => mark.Reason.Length == 0 ? "" : ": " + mark.Reason;

    private static string Replace(FactMark mark) => mark.Replacement.Length == 0 ? "No fact is named that replaces it: use none." : $"Use '{mark.Replacement}' instead.";

    private static bool IsPast(string date, DateTime today) => date.Length > 0 && DateText.FindLastDay(date) < today;
}
