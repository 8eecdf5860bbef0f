using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Checks;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Suppressions;

/// <summary>
/// Silences findings by the <c>allow</c> lines of a file, and reports the lines that silence nothing or have ended (FACT0304). It sees findings before they are given their
/// weights: whether an <c>allow</c> is needless does not depend on whether the rule is shown.
/// </summary>
internal sealed class Suppressor
{
    private readonly CheckContext _context;
    private readonly IReadOnlyList<AllowLine> _lines;
    private readonly List<Diagnostic>[] _silenced;
    private readonly DateTime? _today;

    public Suppressor(CheckContext context)
    {
        _context = context;
        _lines = context.Nodes.OfType<AllowSyntax>().Any() ? AllowLine.Of(context.Tree, context.Nodes) : [];
        _silenced = [.. _lines.Select(_ => new List<Diagnostic>())];
        _today = context.File.Document.Policies.AsOf;
    }

    /// <summary>The findings that are left, those about the lines themselves included.</summary>
    public IReadOnlyList<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings)
    {
        if (_lines.Count == 0)
            return findings;
        var left = findings.Where(finding => !IsSilenced(finding)).ToList();
        // What could not be read may be what a line was written for.
        var isSound = !findings.Any(finding => finding.Severity == Severity.Error && finding.Rule != Rules.MissingReason)
            && _context.Project.Documents.All(document => document.Tree.Diagnostics.Count == 0);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (Judge(_lines[i], _silenced[i].Count, isSound) is { } finding)
                left.Add(finding);
        }

        return left;
    }

    /// <summary>All lines, with what they silence: to be asked for once the findings have been given.</summary>
    public IReadOnlyList<Suppression> GetSuppressions() => [.. _lines.Select((line, i) =>
        new Suppression(_context.File.Document.Path, line.Syntax.Span, line.RuleId, line.Reason, line.Until, _silenced[i].Count) { IsExpired = IsExpired(line), Findings = _silenced[i] })];

    /// <summary>Whether a line in force holds for the finding; of several the innermost has it. An error cannot be allowed, whatever its rule.</summary>
    private bool IsSilenced(Diagnostic finding)
    {
        if (finding.Severity == Severity.Error)
            return false;
        var best = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Rule == finding.Rule && Contains(_lines[i].Range, finding.Span) && !IsExpired(_lines[i]) && (best < 0 || _lines[i].Range.Length < _lines[best].Range.Length))
                best = i;
        }

        if (best < 0)
            return false;
        _silenced[best].Add(finding);
        return true;
    }

    private Diagnostic? Judge(AllowLine line, int silenced, bool isSound)
    {
        if (line.Rule == null || silenced > 0)
            return null;
        if (IsExpired(line))
            return new Diagnostic(Rules.NeedlessAllow, line.Syntax.Until.Span, $"This was allowed until {DateText.Write(line.Until!.Value)}, and it is {DateText.Write(_today!.Value)} (facts_as_of).", "Mend what it was for, or write a new day.");
        return isSound && AllowableRules.IsAsked(line.Rule, _context.File.Document.Policies, _context.Project)
            ? new Diagnostic(Rules.NeedlessAllow, line.Syntax.Rule.Span, $"This silences no finding of {line.RuleId}.", "Remove the line.")
            : null;
    }

    private bool IsExpired(AllowLine line) => line.Until < _today;

    private static bool Contains(TextSpan range, TextSpan place) => range.Start <= place.Start && place.Start <= range.End;
}
