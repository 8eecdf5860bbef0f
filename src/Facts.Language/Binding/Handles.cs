using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>The full names that handles are hashes of.</summary>
public static class Handles
{
    /// <summary>A fact's full name; a source's stands in the class <c>Sources</c> of its namespace.</summary>
    public static string NameOf(Declaration declaration, string ns) =>
        declaration.Kind == DeclarationKind.Source ? NameOfSource(declaration.Name, ns) : declaration.FullName;

    public static string NameOfSource(string name, string ns) => ns.Length == 0 ? "Sources." + name : ns + ".Sources." + name;
}
