using System.Collections.Generic;
using System.Globalization;
using Facts.Language.Text;

namespace Facts.Language.Diagnostics;

/// <summary>A finding at its place in one file.</summary>
public sealed class Diagnostic
{
    private readonly object[] _arguments;

    public Diagnostic(Rule rule, TextSpan span, params object[] arguments)
    {
        Rule = rule;
        Severity = rule.Severity;
        Span = span;
        _arguments = new object[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Hint { Replacement: { } replacement } hint)
                (Replacement, IsReplacementCertain) = (replacement, hint.IsCertain);
            _arguments[i] = arguments[i] is string or Hint ? MessageText.Of(arguments[i].ToString()!) : arguments[i];
        }
    }

    private Diagnostic(Diagnostic other, Severity severity)
    {
        Rule = other.Rule;
        Severity = severity;
        Span = other.Span;
        RelatedPlaces = other.RelatedPlaces;
        Replacement = other.Replacement;
        IsReplacementCertain = other.IsReplacementCertain;
        _arguments = other._arguments;
    }

    public Rule Rule { get; }

    /// <summary>The rule's own, or where a rule has two the one that this finding has.</summary>
    public Severity Severity { get; init; }

    /// <summary>What must change.</summary>
    public TextSpan Span { get; }

    /// <summary>Another place that belongs to the finding, such as the first declaration of a name: the first of them.</summary>
    public RelatedPlace? Related
    {
        get => RelatedPlaces.Count > 0 ? RelatedPlaces[0] : null;
        init => RelatedPlaces = value is { } place ? [place] : [];
    }

    /// <summary>All places that belong to the finding besides its own, such as the quotes of a value.</summary>
    public IReadOnlyList<RelatedPlace> RelatedPlaces { get; init; } = [];

    /// <summary>What to write instead of the text at <see cref="Span"/>, such as the nearest valid name; null where the rule cannot know it, or more must change.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether nothing but the replacement can be meant.</summary>
    internal bool IsReplacementCertain { get; init; }

    /// <summary>The same finding with another weight.</summary>
    public Diagnostic WithSeverity(Severity severity) => severity == Severity ? this : new Diagnostic(this, severity);

    /// <summary>What fills the holes of the rule's message.</summary>
    public object[] GetArguments() => (object[])_arguments.Clone();

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, _arguments);

    public override string ToString() => $"{Span.Start.ToString(CultureInfo.InvariantCulture)}: {Rule.Id}: {Message}";
}
