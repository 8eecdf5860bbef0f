using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Finds facts whose replacement is of another type, or in another unit: a fix would put the one where the other stood. What a whole group is to be replaced by is not compared.</summary>
internal sealed class ReplacementTypes(BindingSession session, UnitBinder units)
{
    public IEnumerable<Diagnostic> Find(IEnumerable<BoundFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is not { Clauses.Replacement: { } target, Type: { } type, Declaration: { } declaration } || FindName(declaration) is not { } name)
                continue;
            if (FindType(target) is { } other && !AreAlike(type, declaration.Scope, other, target.Declaration.Scope))
                yield return new Diagnostic(Rules.OtherReplacement, name.Span, fact.FullName, $"{type.Article} '{type}'", target.FullName, $"{other.Article} '{other}'");
        }
    }

    /// <summary>Where the fact itself names its replacement.</summary>
    private static NameSyntax? FindName(Declaration declaration) => (declaration.Syntax.Body?.Items ?? []).OfType<StatusSyntax>().FirstOrDefault()?.Replacement;

    /// <summary>The type of a fact or row; null where it is not known, which is reported there.</summary>
    private DataType? FindType(ValueName name)
    {
        session.Require(name);
        return name.Row < 0 ? session.Of(name.Document).Find(name.Declaration)?.Type
            : session.FindTable(name) is { } table ? new DataType(FactType.Record, table.Record)
            : null;
    }

    /// <summary>Numbers are alike, with or without places, if they are in the same unit.</summary>
    private bool AreAlike(DataType type, string scope, DataType other, string otherScope) =>
        type.IsList == other.IsList && type.IsRange == other.IsRange
        && (FactTypes.IsNumber(type.Kind)
            ? FactTypes.IsNumber(other.Kind) && AreSame(type.Unit, scope, other.Unit, otherScope)
            : type.Kind == other.Kind && string.Equals(type.Name, other.Name, StringComparison.Ordinal));

    private bool AreSame(string unit, string scope, string other, string otherScope) =>
        string.Equals(unit, other, StringComparison.Ordinal)
        || (unit.Length > 0 == other.Length > 0 && (units.Find(unit, scope) is not { } one || units.Find(other, otherScope) is not { } another || one.MeansSameAs(another)));
}
