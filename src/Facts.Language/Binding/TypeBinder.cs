using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Binds the types that a file writes, and reports what is wrong with them.</summary>
internal sealed class TypeBinder(SyntaxTree tree, SymbolTable symbols, TypeResolver types, UnitBinder units, List<Diagnostic> diagnostics)
{
    private readonly Suggestions _names = new(FactTypes.Names.Concat(symbols.TypeNames));

    /// <summary>The type; null where there is none of that name, which is reported, or where a part of it is missing.</summary>
    public DataType? Bind(TypeSyntax syntax, string scope)
    {
        if (TypeDeclarer.Declare(tree, syntax) is not { } written)
            return null;
        if (types.Resolve(written, scope) is { } type)
            return Check(syntax, written, type, scope);
        var candidates = types.FindDeclared(written.Name, scope);
        if (candidates.Count > 1)
            Report(Rules.AmbiguousName, syntax, written.Name, string.Join(" or ", candidates.Take(3)));
        else if (!symbols.IsSuspect(written.Name))
            Report(Rules.UnknownType, syntax, written.Name, FindHint(written.Name, scope));
        return null;
    }

    private DataType? Check(TypeSyntax syntax, DeclaredType written, DataType type, string scope)
    {
        // A unit that is none is reported; without it, its values are not judged by it.
        if (FactTypes.FindProblem(written, type.Kind) is not { } problem)
            return type.Unit.Length == 0 || FindUnit(syntax, type.Unit, scope) != null ? type : type with { Unit = "" };
        diagnostics.Add(new Diagnostic(Rules.ImpossibleType, syntax.Span, problem));
        return null;
    }

    /// <summary>One without 'in' is reported already.</summary>
    private Unit? FindUnit(TypeSyntax syntax, string unit, string scope) => syntax.InKeyword.IsMissing ? units.Find(unit, scope) : units.Bind(syntax.Unit, scope);

    private Hint FindHint(string name, string scope)
    {
        if (symbols.ResolveType(name, scope) is { Count: > 0 } others)
            return $"'{others[0]}' is no enum and no record.";
        var nearest = _names.Find(name);
        var meant = string.Equals(nearest, name, StringComparison.OrdinalIgnoreCase) ? nearest : ForeignTypeNames.Find(name) ?? nearest;
        return meant != null
            ? Hint.Nearest(meant)
            : "Use bool, int, long, decimal, double, string, date, datetime, duration, uri, version, guid or measured, or declare an enum or a record of that name.";
    }

    private void Report(Rule rule, TypeSyntax syntax, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, syntax.Name.Span, arguments));
}
