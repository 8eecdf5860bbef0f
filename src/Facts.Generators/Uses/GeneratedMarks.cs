using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Facts.Generators.Uses;

/// <summary>Finds the marked members of a generated file by its text: most files have none, and none has many.</summary>
internal static class GeneratedMarks
{
    public static IEnumerable<string> FindNames(SyntaxTree tree, CancellationToken cancellation)
    {
        SyntaxNode? root = null;
        foreach (var start in TextPlaces.Of(tree.GetText(cancellation), MarkedNames.Attribute))
        {
            root ??= tree.GetRoot(cancellation);
            // It may stand in a text that the file holds.
            var token = root.FindToken(start);
            if (token.SpanStart != start || token.Parent?.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is not MemberDeclarationSyntax member)
                continue;
            foreach (var name in GetNames(member))
                yield return name;
        }
    }

    private static IEnumerable<string> GetNames(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EnumMemberDeclarationSyntax handle => [handle.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        // Of a timeline or a table all that leads to its values.
        BaseTypeDeclarationSyntax type => type.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(inner => inner is not TypeDeclarationSyntax).SelectMany(GetNames).Append(type.Identifier.ValueText),
        _ => [],
    };
}
