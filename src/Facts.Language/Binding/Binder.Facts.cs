using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Facts, and the parts of them that stand on lines of their own.
public sealed partial class Binder
{
    private BoundFact Bind(Declaration declaration, FactSyntax syntax)
    {
        var fact = new BoundFact
        {
            Kind = FactKind.Fact,
            Declaration = declaration,
            Syntax = syntax,
            Name = declaration.Name,
            FullName = declaration.FullName,
            NameSpan = syntax.Name.Span,
            ValueSyntax = syntax.Value,
            Label = GetLabel(syntax.Label),
            Documentation = GetDocumentation(syntax),
        };
        // What a line without its keyword was meant as is not known, so its value is not judged.
        if (!declaration.IsRead)
            return fact with { Citations = _citations.Bind(syntax.Body), Inherited = GetSurroundings(declaration).Citations };
        var isKnown = syntax.Type is null || syntax.Type.Type.Name.IsMissing;
        var type = syntax.Type == null ? null : _types.Bind(syntax.Type.Type, declaration.Scope);
        return Complete(fact, type, isKnown || type != null, declaration.Scope, GetSurroundings(declaration));
    }

    /// <summary>Binds the value, the parts below and what is said of them.</summary>
    /// <param name="fact">What is known so far.</param>
    /// <param name="type">The type that is stated; null without one.</param>
    /// <param name="isTypeSound">Whether the stated type is one, or none is stated.</param>
    /// <param name="scope">The scope of its names.</param>
    /// <param name="around">What holds around it.</param>
    private BoundFact Complete(BoundFact fact, DataType? type, bool isTypeSound, string scope, Surroundings around)
    {
        var body = fact.Syntax.Body;
        var value = isTypeSound ? BindValue(fact, type, scope) : default;
        var own = _citations.Bind(body);
        // There are many, so that each is copied once.
        fact = fact with
        {
            Type = value.Type,
            Value = value.Value,
            Formula = value.Formula,
            IsTimeline = value.Parts != null,
            Citations = own,
            Inherited = own.Count > 0 ? [] : around.Citations,
            Clauses = _clauses.Bind(fact, body, around.Clauses, scope),
        };
        if (value.Parts != null)
            fact = fact with { Entries = Entries(fact, value.Parts) };
        if (isTypeSound)
            fact = BindParts(fact, scope, around.With(own, fact.Clauses));
        return BindDisputes(fact, isTypeSound, FindShape(fact.Type), scope);
    }

    private BoundValue BindValue(BoundFact fact, DataType? type, string scope)
    {
        if (fact.ValueSyntax == null)
        {
            ReportMissingValue(fact);
            return new BoundValue(type, null);
        }

        var start = _diagnostics.Count;
        var bound = _values.Bind(fact.ValueSyntax, type, scope, mayChange: fact.Kind == FactKind.Fact, fact.TypeOrigin);
        // Text behind it, or none of the sign before it: what the value was meant to be is not known, and one of the two is reported.
        if (fact.Syntax is { Skipped: not null } or FactSyntax { EqualsToken.IsMissing: true })
            _values.Forget(start, fact.ValueSyntax.Span);
        bound = bound with { Type = bound.Type ?? type };
        if (fact.Kind == FactKind.Fact && bound is { Type: null, Value: AbsentValue, Formula: null })
            _values.ReportUntyped(fact.ValueSyntax);
        return bound;
    }

    private static BoundFact[] Entries(BoundFact fact, IReadOnlyList<TimelinePart> parts) => [.. parts.Select(part => Entry(fact, part))];

    /// <summary>An entry that is computed from those of other timelines.</summary>
    private static BoundFact Entry(BoundFact fact, TimelinePart part) => new()
    {
        Kind = FactKind.Entry,
        Syntax = fact.Syntax,
        Name = part.Name,
        FullName = fact.FullName + "." + part.Name,
        NameSpan = fact.NameSpan,
        Type = fact.Type,
        Value = part.Value,
        Clauses = part.Status == FactStatus.Stated ? BoundClauses.Empty : BoundClauses.Empty with { Status = part.Status },
        From = part.From,
        Until = part.Until,
    };

    private void ReportMissingValue(BoundFact fact)
    {
        var lines = fact.Syntax.Body?.Items ?? [];
        // The value stands below: as fields, entries or elements. Or it is in what could not be read.
        if (fact.Syntax.Skipped != null || lines.Any(line => line is FieldSyntax or EntrySyntax or ElementSyntax or SkippedLineSyntax))
            return;
        var hint = fact.Syntax switch
        {
            // A fact may have disputed values alone; a field without a value is as one that is left out.
            FactSyntax { EqualsToken.IsMissing: true } syntax when syntax.Type is not { Type.Name.IsMissing: true } && !lines.Any(line => line is DisputedSyntax) =>
                syntax.Type == null ? "Write '= …' behind its name." : "Write '= …' behind its type, or below it what holds when: 'from 2020-03-22 = …'.",
            EntrySyntax { EqualsToken.IsMissing: true } => "Write '= …' behind its days; '= none' says that there is none.",
            ElementSyntax => "Write it behind '-'.",
            DisputedSyntax => "Write it behind 'disputed'.",
            _ => null,
        };
        if (hint != null)
            _diagnostics.Add(new Diagnostic(Rules.MissingValue, fact.NameSpan, PartNames.Of(fact.Kind), fact.FullName, hint));
    }

    /// <summary>Whether a line could be read as a field: with a value, or with what it holds below it.</summary>
    private static bool IsField(SyntaxNode line) => line is FieldSyntax field && (!field.EqualsToken.IsMissing || (field.Body != null && field.Skipped == null));

    private static List<SyntaxNode> Nothing { get; } = [];

    /// <summary>The lines of a block that say a part of a value: mostly there are none.</summary>
    private static List<SyntaxNode> FindParts(BlockSyntax? block)
    {
        List<SyntaxNode>? lines = null;
        for (var i = 0; i < (block?.Items.Count ?? 0); i++)
        {
            if (block!.Items[i] is EntrySyntax or ElementSyntax || IsField(block.Items[i]))
                (lines ??= []).Add(block.Items[i]);
        }

        return lines ?? Nothing;
    }

    private BoundFact BindParts(BoundFact fact, string scope, Surroundings around)
    {
        var lines = FindParts(fact.Syntax.Body);
        if (lines.Count == 0)
            return fact;
        // A '=' with nothing behind it is reported: the value stands below.
        var hasValue = fact.ValueSyntax is not (null or MissingExpressionSyntax);
        if (hasValue && lines[0] is FieldSyntax { EqualsToken.IsMissing: false } field && SyntaxFacts.LineKeywords.ContainsKey(_tree.GetText(field.Name)))
        {
            _diagnostics.Add(new Diagnostic(Rules.UnexpectedText, field.EqualsToken.Span, "=", $"Write '{_tree.GetText(field.Name)}' without a sign behind it."));
            return fact;
        }

        if ((hasValue ? lines[0] : FindOther(lines)) is { } second)
        {
            var (one, other) = hasValue ? (BehindWhat(fact.Kind), "below it") : (NameOf(lines[0]), NameOf(second));
            _diagnostics.Add(new Diagnostic(Rules.TwoValues, second.Span, PartNames.Of(fact.Kind), fact.FullName, one, other));
            return fact with { Value = null };
        }

        return lines[0] switch
        {
            FieldSyntax => BindFields(fact, scope, around),
            ElementSyntax => BindElements(fact, scope, around),
            _ => BindEntries(fact, scope, around),
        };
    }

    /// <summary>The first line that is of another kind than the first of all; null where there is none.</summary>
    private static SyntaxNode? FindOther(List<SyntaxNode> lines) => lines.FirstOrDefault(line => line.GetType() != lines[0].GetType());

    private static string NameOf(SyntaxNode part) => part switch
    {
        FieldSyntax => "in fields",
        EntrySyntax => "in entries",
        _ => "in list elements",
    };

    private static string BehindWhat(FactKind kind) => kind switch
    {
        FactKind.Element => "behind '-'",
        FactKind.Disputed => "behind 'disputed'",
        _ => "behind '='",
    };

    private BoundFact BindElements(BoundFact fact, string scope, Surroundings around)
    {
        var elements = (fact.Syntax.Body?.Items ?? []).OfType<ElementSyntax>().ToArray();
        var expected = fact.Type;
        if (expected is { IsList: false })
        {
            _diagnostics.Add(new Diagnostic(Rules.WrongType, elements[0].Dash.Span, "A list", expected.Article, expected.ToString(), "Write ': " + (expected with { IsList = true }) + "', or one value behind '='."));
            return fact;
        }

        var item = expected?.Item ?? _values.InferItem([.. elements.Select(element => element.Value).OfType<ExpressionSyntax>()], scope);
        var hint = expected == null ? "All items have one type; write it behind the name if it is another." : null;
        var parts = _values.Infer(hint, () => elements.Select((element, i) => BindElement(fact, element, i, item, scope, around)).ToArray());
        return fact with
        {
            Type = expected ?? (item == null ? null : item with { IsList = true }),
            Elements = parts,
            Value = parts.All(part => part.Value != null) ? new ListValue(new([.. parts.Select(part => part.Value!)])) : null,
        };
    }

    private BoundFact BindElement(BoundFact fact, ElementSyntax syntax, int index, DataType? type, string scope, Surroundings around)
    {
        var name = "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        var element = new BoundFact
        {
            Kind = FactKind.Element,
            Syntax = syntax,
            Name = name,
            FullName = fact.FullName + name,
            NameSpan = syntax.Value?.Span ?? syntax.Dash.Span,
            ValueSyntax = syntax.Value,
            TypeOrigin = OriginOf(fact),
        };
        return CheckAbsence(Complete(element, type, type != null, scope, around), type);
    }

    /// <summary>Where a part of a value is absent, its type must say that it may be.</summary>
    private BoundFact CheckAbsence(BoundFact part, DataType? type)
    {
        if (part.Value is not AbsentValue || type is null or { IsOptional: true } || part.ValueSyntax == null)
            return part;
        _values.ReportAbsence(part.ValueSyntax, type);
        return part with { Value = null };
    }

    private Surroundings GetSurroundings(Declaration declaration)
    {
        var around = Surroundings.None;
        for (var i = 0; i < declaration.Groups.Count; i++)
        {
            var group = declaration.Groups[i];
            if (!_groups.TryGetValue(group, out var own))
            {
                var clauses = _clauses.Bind(new BoundFact { Syntax = group }, group.Body, around.Clauses, ScopeOf(group));
                _groups.Add(group, own = around.With(_citations.Bind(group.Body), clauses));
            }

            around = own;
        }

        return around;
    }
}
