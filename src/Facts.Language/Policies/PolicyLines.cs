using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Policies;

/// <summary>The <c>policy</c> lines of a file: what they come to over what is set around it, and what is wrong with them.</summary>
internal sealed class PolicyLines
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Linear in the lines of the file.</summary>
    public PolicyLines(SyntaxTree tree, PolicySettings settings)
    {
        var around = settings.Resolve();
        Policies = around;
        var suggestions = new Suggestions(PolicyKey.Names);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in (tree.Root.Body?.Items ?? []).OfType<PolicySyntax>().OrderBy(line => !IsOfCategory(tree.GetText(line.Key))))
        {
            // What could not be read is reported, and says nothing.
            if (!IsRead(line.Key) || !IsRead(line.Value) || line.Skipped != null || line.EqualsToken.IsMissing)
                continue;
            var name = tree.GetText(line.Key);
            if (PolicyKey.Find(name, StringComparison.Ordinal) is not { } key)
                Report(Rules.UnknownPolicy, line.Key, name, "", FindHint(suggestions, name));
            else if (key.IsAboutUses)
                Report(Rules.UnknownPolicy, line.Key, name, " of a .facts file", "It weighs uses in C#: write it under [*.cs] in .editorconfig.");
            else if (!seen.Add(name))
                Report(Rules.RepeatedClause, line.Key, "policy " + name);
            else
                Set(key, line.Value, ScalarText.Get(tree, line.Value), around, settings.IsLocked);
        }

        if (Policies.AsOf == null && settings.Today is { } today)
            Policies = Policies with { AsOf = today };
    }

    public FilePolicies Policies { get; private set; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>What to write instead of an unknown name.</summary>
    internal static Hint FindHint(Suggestions suggestions, string name) =>
        suggestions.Find(name) is { } nearest ? Hint.Nearest(nearest) : $"There are {string.Join(", ", PolicyKey.All.Select(key => key.Name))} and facts_severity.ID.";

    private void Set(PolicyKey key, SyntaxToken place, string value, FilePolicies around, bool isLocked)
    {
        if (key.Set(Policies, value) is not { } policies)
            Report(Rules.BadPolicy, place, value, key.Name, key.Values);
        else if (isLocked && key.IsWeaker(policies, around))
            Report(Rules.LockedPolicy, place, $"{key.Name} = {key.Show(policies)}", key.Show(around));
        else
            Policies = policies;
    }

    private void Report(Rule rule, SyntaxToken place, params object[] arguments) => _diagnostics.Add(new Diagnostic(rule, place.Span, arguments));

    private static bool IsOfCategory(string name) => PolicyKey.Find(name, StringComparison.Ordinal)?.IsOfCategory == true;

    private static bool IsRead(SyntaxToken token) => !token.IsMissing && !token.IsMalformed;
}
