using System.Globalization;
using System.Linq;
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
        if (isTypeSound)
            fact = BindValue(fact, type, scope);
        var own = _citations.Bind(body);
        fact = fact with { Citations = own, Inherited = own.Count > 0 ? [] : around.Citations };
        fact = fact with { Clauses = _clauses.Bind(fact, body, around.Clauses, scope) };
        return isTypeSound ? BindParts(fact, scope, around.With(own, fact.Clauses)) : fact;
    }

    private BoundFact BindValue(BoundFact fact, DataType? type, string scope)
    {
        if (fact.ValueSyntax == null)
        {
            ReportMissingValue(fact);
            return fact with { Type = type };
        }

        var bound = _values.Bind(fact.ValueSyntax, type, scope);
        return fact with { Type = bound.Type ?? type, Value = bound.Value, Formula = bound.Formula };
    }

    private void ReportMissingValue(BoundFact fact)
    {
        // The value stands below: as fields, entries, elements or disputed values. Or it is in what could not be read.
        if (fact.Syntax is not FactSyntax { Skipped: null, EqualsToken.IsMissing: true } syntax || syntax.Type is { Type.Name.IsMissing: true })
            return;
        if (!(syntax.Body?.Items ?? []).Any(line => line is FieldSyntax or EntrySyntax or ElementSyntax or DisputedSyntax or SkippedLineSyntax))
            _diagnostics.Add(new Diagnostic(Rules.MissingValue, fact.NameSpan, fact.FullName));
    }

    private BoundFact BindParts(BoundFact fact, string scope, Surroundings around)
    {
        var lines = fact.Syntax.Body?.Items ?? [];
        var parts = lines.FirstOrDefault(line => line is FieldSyntax { EqualsToken.IsMissing: false } or EntrySyntax or ElementSyntax);
        if (parts != null && fact.ValueSyntax != null)
        {
            _diagnostics.Add(new Diagnostic(Rules.TwoValues, parts.Span, fact.Kind == FactKind.Fact ? "Fact" : "Field", fact.FullName));
            return fact;
        }

        return parts switch
        {
            FieldSyntax => BindFields(fact, scope, around),
            ElementSyntax => BindElements(fact, scope, around),
            EntrySyntax => BindEntries(fact, scope, around),
            _ => fact,
        };
    }

    private BoundFact BindElements(BoundFact fact, string scope, Surroundings around)
    {
        var elements = (fact.Syntax.Body?.Items ?? []).OfType<ElementSyntax>().ToArray();
        var expected = fact.Type;
        if (expected is { IsList: false })
        {
            _diagnostics.Add(new Diagnostic(Rules.WrongType, elements[0].Dash.Span, "A list", "a", expected.ToString(), "Write ': " + (expected with { IsList = true }) + "', or one value behind '='."));
            return fact;
        }

        var item = expected?.Item ?? _values.InferItem([.. elements.Select(element => element.Value).OfType<ExpressionSyntax>()], scope);
        var parts = elements.Select((element, i) => BindElement(fact, element, i, item, scope, around)).ToArray();
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
        };
        return CheckAbsence(Complete(element, type, type != null, scope, around), type);
    }

    /// <summary>Where a part of a value is absent, its type must say that it may be.</summary>
    private BoundFact CheckAbsence(BoundFact part, DataType? type)
    {
        if (part.Value is not AbsentValue || type is null or { IsNullable: true } || part.ValueSyntax == null)
            return part;
        _values.ReportAbsence(part.ValueSyntax, type);
        return part with { Value = null };
    }

    private Surroundings GetSurroundings(Declaration declaration)
    {
        var around = Surroundings.None;
        foreach (var group in declaration.Groups)
        {
            if (!_groups.TryGetValue(group, out var own))
            {
                var clauses = _clauses.Bind(new BoundFact { Syntax = group }, group.Body, around.Clauses, declaration.Scope);
                _groups.Add(group, own = around.With(_citations.Bind(group.Body), clauses));
            }

            around = own;
        }

        return around;
    }
}
