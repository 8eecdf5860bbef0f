using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>
/// Finds facts, parts of them and rows whose replacement is of another type, or in another unit: a fix would put the one where the other stood.
/// What a whole group or table is to be replaced by is not compared.
/// </summary>
internal sealed class ReplacementTypes(BindingSession session, UnitBinder units)
{
    private readonly List<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> Find(IEnumerable<BoundFact> facts, IEnumerable<BoundTable> tables)
    {
        foreach (var fact in facts)
        {
            if (fact.Declaration != null)
                Compare(fact, fact.Declaration.Scope);
        }

        foreach (var table in tables)
        {
            for (var i = 0; i < table.Rows.Count; i++)
            {
                if (table.Rows[i].Detail is { } row)
                    Compare(row, table.Declaration.Scope);
            }
        }

        return _found;
    }

    private void Compare(BoundFact fact, string scope)
    {
        if (Judge(fact, scope) is { } finding)
            _found.Add(finding);
        foreach (var part in fact.Parts)
            Compare(part, scope);
    }

    private Diagnostic? Judge(BoundFact fact, string scope)
    {
        // Of any other status a 'use' is reported itself.
        if (fact is not { Clauses: { Status: FactStatus.Retracted, Replacement: { } target } } || FindName(fact) is not { } name)
            return null;
        if (FindType(fact) is not { } type || FindType(target) is not { } other || AreAlike(type, scope, other, target.Declaration.Scope))
            return null;
        var (one, another) = (type.ToString(), other.ToString());
        // Two of one simple name stand in two namespaces, or in two tables.
        if (type.Name.Length > 0 && other.Name.Length > 0 && string.Equals(SimpleName(type), SimpleName(other), StringComparison.Ordinal))
            (one, another) = (one.Replace(SimpleName(type), type.Name), another.Replace(SimpleName(other), other.Name));
        (one, another) = ($"{DataType.ArticleOf(one)} '{one}'", $"{DataType.ArticleOf(another)} '{another}'");
        // So do two units.
        if (string.Equals(one, another, StringComparison.Ordinal))
            (one, another) = ($"{one} of {type.UnitScopeIn(scope)}", $"{another} of {other.UnitScopeIn(target.Declaration.Scope)}");
        return new Diagnostic(Rules.OtherReplacement, name.Span, fact.FullName, one, target.FullName, another);
    }

    private static string SimpleName(DataType type) => type.Name.Substring(type.Name.LastIndexOf('.') + 1);

    /// <summary>Where the fact itself names its replacement.</summary>
    private static NameSyntax? FindName(BoundFact fact) => (fact.Syntax.Body?.Items ?? []).OfType<StatusSyntax>().FirstOrDefault()?.Replacement;

    /// <summary>The type of a fact or row; null where it is not known, which is reported there.</summary>
    private DataType? FindType(ValueName name)
    {
        session.Require(name);
        return name.Row < 0 ? session.Of(name.Document).Find(name.Declaration) is { } fact ? FindType(fact) : null
            : session.FindTable(name) is { } table ? new DataType(FactType.Record, table.Record)
            : null;
    }

    /// <summary>The type; null where a value or unit that is reported may be why it is that one.</summary>
    private static DataType? FindType(BoundFact fact) =>
        fact.Syntax.Skipped != null
        || (fact is { ValueSyntax: not null, Value: null, IsTimeline: false })
        || (fact is { Syntax: FactSyntax { Type.Type.Unit.IsMissing: false }, Type.Unit.Length: 0 })
        || fact.Elements.Concat(fact.Entries).Any(part => part.Value == null)
            ? null : fact.Type;

    /// <summary>Numbers are alike, with or without places, if they are in the same unit.</summary>
    private bool AreAlike(DataType type, string scope, DataType other, string otherScope) =>
        type.IsList == other.IsList && type.IsRange == other.IsRange
        && (FactTypes.IsNumber(type.Kind)
            ? FactTypes.IsNumber(other.Kind) && AreSame(type.Unit, type.UnitScopeIn(scope), other.Unit, other.UnitScopeIn(otherScope))
            : type.Kind == other.Kind && string.Equals(type.Name, other.Name, StringComparison.Ordinal));

    /// <summary>Two of one name may be declared in two namespaces.</summary>
    private bool AreSame(string unit, string scope, string other, string otherScope) =>
        unit.Length > 0 == other.Length > 0 && (units.Find(unit, scope) is not { } one || units.Find(other, otherScope) is not { } another || one.MeansSameAs(another));
}
