using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>
/// Applies fixes to files of a project, round by round: of those that overlap the first is made, the project is checked again, and what is left is made in the next round,
/// until nothing changes. A round after which there are more errors than before is made again without the fixes that bring it.
/// </summary>
public sealed class FixRun
{
    /// <summary>A fix that makes room for another does so a few times, and two that undo each other would do so for ever.</summary>
    private const int MaxRounds = 50;

    private readonly HashSet<string> _paths;
    private readonly string? _rule;
    private readonly FactsProject _before;
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly List<Fix> _applied = [];
    private State _state;

    private FixRun(FactsProject project, IEnumerable<Document> documents, string? rule)
    {
        _state = new State(project);
        _paths = new HashSet<string>(documents.Select(document => document.Path), StringComparer.Ordinal);
        _rule = rule;
        _before = project;
    }

    /// <summary>The project as it is then.</summary>
    public FactsProject Project => _state.Project;

    /// <summary>What was applied, in its order. Edits of a later round are of the text after the earlier ones.</summary>
    public IReadOnlyList<Fix> Applied => _applied;

    /// <summary>The files whose text is another then, by their paths.</summary>
    public IEnumerable<Document> Changed => Project.Documents.Where(document => !string.Equals(document.Tree.Text, _before.Find(document.Path)!.Tree.Text, StringComparison.Ordinal));

    /// <summary>What can be mended in a likely way (<see cref="Applicability.Unsafe"/>) where its rule is named, the best of each finding that is left; empty where a rule was named.</summary>
    public IEnumerable<Fix> Likely => _rule != null ? [] : from document in Project.Documents
                                                           where _paths.Contains(document.Path)
                                                           let context = new FixContext(Project, document, Applicability.Unsafe)
                                                           from finding in _state.Of(document)
                                                           let fix = FindBest(context, finding)
                                                           where fix != null
                                                           select fix;

    /// <summary>Applies what can be applied without a person.</summary>
    /// <param name="project">The project.</param>
    /// <param name="documents">The files whose findings are mended; a fix may change others with them.</param>
    /// <param name="rule">Mends findings of that rule alone, also by fixes that must be looked over (<see cref="Applicability.Unsafe"/>); null for all rules, by safe fixes.</param>
    public static FixRun Start(FactsProject project, IEnumerable<Document> documents, string? rule)
    {
        var run = new FixRun(project, documents, rule);
        var rounds = 0;
        while (rounds++ < MaxRounds && run.MakeRound())
            continue;
        run.Tidy();
        return run;
    }

    private bool MakeRound()
    {
        var fixes = Choose();
        if (fixes.Count == 0)
            return false;
        if (TryMake(fixes))
            return true;
        Refuse(fixes);
        return true;
    }

    /// <summary>Notes which fixes bring an error, by halves: few do. Where only two together do, the later one is left.</summary>
    /// <returns>Whether one was noted.</returns>
    private bool Refuse(List<Fix> fixes)
    {
        if (!BringError(fixes, out _))
            return false;
        var half = fixes.Count / 2;
        if (half == 0 || !(Refuse([.. fixes.Take(half)]) | Refuse([.. fixes.Skip(half)])))
            _refused.Add(Describe(fixes[fixes.Count - 1]));
        return true;
    }

    /// <summary>The first applicable fix of each finding, where it overlaps none that is chosen already.</summary>
    private List<Fix> Choose()
    {
        var chosen = new List<Fix>();
        var edits = new List<TextEdit>();
        foreach (var document in Project.Documents.Where(document => _paths.Contains(document.Path)))
        {
            var context = new FixContext(Project, document, _rule == null ? Applicability.Safe : Applicability.Unsafe);
            foreach (var finding in _state.Of(document).Where(finding => _rule == null || string.Equals(finding.Rule.Id, _rule, StringComparison.Ordinal)))
            {
                var fix = FindBest(context, finding);
                if (fix == null || fix.Edits.Any(edit => edits.Any(other => TextEdits.Overlap(edit, other))))
                    continue;
                chosen.Add(fix);
                edits.AddRange(fix.Edits);
            }
        }

        return chosen;
    }

    private Fix? FindBest(FixContext context, Diagnostic finding) => FixFinder.Find(context, finding).FirstOrDefault(fix => !_refused.Contains(Describe(fix)));

    private bool TryMake(List<Fix> fixes)
    {
        if (BringError(fixes, out var next))
            return false;
        _state = next;
        _applied.AddRange(fixes);
        return true;
    }

    private bool BringError(List<Fix> fixes, out State next)
    {
        next = new State(Project.With(TextEdits.Apply(Project, fixes.SelectMany(fix => fix.Edits))));
        return next.Errors > _state.Errors;
    }

    private void Tidy()
    {
        var texts = Changed.Where(document => Tidying.IsFormatted(_before.Find(document.Path)!.Tree)).ToDictionary(document => document.Path, document => Tidying.Format(document.Tree.Text), StringComparer.Ordinal);
        _state = new State(Project.With(texts));
    }

    private static string Describe(Fix fix) => fix.Rule.Id + "\n" + fix.Title + "\n" + string.Join("\n", fix.Edits.Select(edit => edit.ToString()));

    /// <summary>A project with its findings, each file checked once.</summary>
    private sealed class State(FactsProject project)
    {
        private readonly Dictionary<Document, IReadOnlyList<Diagnostic>> _findings = project.Documents.ToDictionary(document => document, project.GetDiagnostics);

        public FactsProject Project { get; } = project;

        public int Errors => _findings.Values.Sum(findings => findings.Count(finding => finding.Severity == Severity.Error));

        public IReadOnlyList<Diagnostic> Of(Document document) => _findings[document];
    }
}
