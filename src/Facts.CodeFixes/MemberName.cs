using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.CodeFixes;

/// <summary>From the full name of a fact to its member, and from a member to how it is written at a place.</summary>
internal static class MemberName
{
    /// <summary>The static member or the class of a timeline or table; null where there is none, or it is not visible.</summary>
    public static ISymbol? Find(Compilation compilation, string fullName)
    {
        INamespaceOrTypeSymbol scope = compilation.GlobalNamespace;
        // Names come from .facts files as they are, from C# with @ before a keyword.
        var names = fullName.Split('.').Select(name => name.TrimStart('@')).ToArray();
        for (var i = 0; i < names.Length - 1; i++)
        {
            if (scope.GetMembers(names[i]).OfType<INamespaceOrTypeSymbol>().FirstOrDefault(member => i > 0 || member is not INamedTypeSymbol { DeclaredAccessibility: Accessibility.Internal } || IsOwn(compilation, member)) is not { } next)
                return null;
            scope = next;
        }

        return scope.GetMembers(names[names.Length - 1]).FirstOrDefault(member => member is INamedTypeSymbol or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } && compilation.IsSymbolAccessibleWithin(member, compilation.Assembly));
    }

    /// <summary>The member as a program at a position names it: <c>Tolls.Car</c> where the namespace is imported, else <c>Roads.Tolls.Car</c>.</summary>
    public static string Write(ISymbol member, SemanticModel model, int position) =>
        member is INamedTypeSymbol type ? type.ToMinimalDisplayString(model, position) : member.ContainingType.ToMinimalDisplayString(model, position) + "." + Escape(member.Name);

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static bool IsOwn(Compilation compilation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
