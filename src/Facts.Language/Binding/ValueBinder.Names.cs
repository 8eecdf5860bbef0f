using System;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Names as values: members of enums, and rows or facts in place of a record.
internal sealed partial class ValueBinder
{
    private BoundValue BindName(NameExpressionSyntax syntax, DataType? expected, string scope, bool mayChange)
    {
        var written = DeclarationWalker.GetText(tree, syntax.Name);
        if (FindMember(written, expected, scope) is { } member && expected is null or { IsList: false, IsRange: false })
            return new BoundValue(expected ?? new DataType(FactType.Enum, member.Enum), member);
        var resolution = evaluator.Resolve(syntax.Name, scope);
        if (expected is { Kind: FactType.Enum, IsList: false, IsRange: false } && resolution.Found.Count == 0)
            return new BoundValue(expected, ReportMember(syntax, written, expected));
        return evaluator.Find(syntax.Name, scope) is { } operand
            ? new Reference(evaluator, this, scope).Bind(syntax, operand, expected, mayChange)
            : new BoundValue(expected, null) { Formula = new BoundFormula(written, [], FactStatus.Stated, false) };
    }

    /// <summary>A member of the expected enum by its name, or of any by the enum's name and its own.</summary>
    private EnumValue? FindMember(string written, DataType? expected, string scope)
    {
        var point = written.LastIndexOf('.');
        if (point < 0)
            return expected is { Kind: FactType.Enum } ? types.FindMember(expected.Name, written) : null;
        var names = types.FindDeclared(written.Substring(0, point), scope);
        return names.Count == 1 && (expected == null || string.Equals(names[0], expected.Name, StringComparison.Ordinal)) ? types.FindMember(names[0], written.Substring(point + 1)) : null;
    }

    private FactValue? ReportMember(NameExpressionSyntax syntax, string written, DataType expected)
    {
        var members = types.MembersOf(expected.Name);
        var simple = expected.Name.Substring(expected.Name.LastIndexOf('.') + 1);
        var hint = NearestName.Find(written, members) is { } nearest ? Hint.Nearest(nearest) : $"It has {string.Join(", ", members.Take(8))}{(members.Count > 8 ? " …" : "")}.";
        Report(Rules.UnknownMember, syntax.Span, written, simple, hint);
        return null;
    }
}
