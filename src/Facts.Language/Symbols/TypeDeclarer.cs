using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Reduces enums, records and units to what other files can see.</summary>
internal static class TypeDeclarer
{
    public static EnumSymbol Declare(SyntaxTree tree, Declaration declaration, EnumSyntax syntax) =>
        new(declaration.FullName, new([.. Members(tree, syntax).Distinct(StringComparer.Ordinal)]));

    public static RecordSymbol Declare(SyntaxTree tree, Declaration declaration, RecordSyntax syntax)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var fields = (syntax.Body?.Items ?? []).OfType<RecordFieldSyntax>().Where(field => !field.Name.IsMissing && names.Add(tree.GetText(field.Name)));
        return new(declaration.FullName, new([.. fields.Select(field => new FieldSymbol(tree.GetText(field.Name), Declare(tree, field.Type)))]));
    }

    public static UnitSymbol Declare(SyntaxTree tree, Declaration declaration, UnitSyntax syntax) => syntax.Value is NumberSyntax { Number.IsMalformed: false } number
        ? new(declaration.FullName, tree.GetText(number.Number), tree.GetText(number.Unit))
        : new(declaration.FullName, "", "");

    /// <summary>The type as written; null where a part of it is missing.</summary>
    public static DeclaredType? Declare(SyntaxTree tree, TypeSyntax syntax) => syntax.Name.IsMissing
        ? null
        : new(DeclarationWalker.GetText(tree, syntax.Name), !syntax.PartialKeyword.IsMissing, !syntax.RangeKeyword.IsMissing, !syntax.Question.IsMissing, !syntax.OpenBracket.IsMissing, tree.GetText(syntax.Unit));

    private static IEnumerable<string> Members(SyntaxTree tree, EnumSyntax syntax) =>
        syntax.Members.OfType<EnumMemberSyntax>().Where(member => !member.Name.IsMissing).Select(member => tree.GetText(member.Name));
}
