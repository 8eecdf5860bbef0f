using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>
/// Finds names that two declarations want, that C# or the generated code needs, or whose handles clash.
/// The first declaration keeps the name, by the path of its file and within a file by its place.
/// </summary>
internal sealed class NameChecker(Document document, SymbolTable symbols)
{
    private readonly Dictionary<DeclarationSyntax, NameConflict> _conflicts = [];
    private readonly HashSet<string> _blocked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _handles = [];
    private readonly HashSet<string> _splitGroups = new(StringComparer.Ordinal);

    private string Namespace => document.Declarations.Namespace;

    public NameConflicts Check()
    {
        foreach (var declaration in document.Declarations.Items)
        {
            if (declaration.Syntax.Keyword.IsMissing)
                continue;
            // Length first: what follows may take the time of every beginning of the name.
            var _ = CheckLength(declaration) || CheckDefaultGroup(declaration) || CheckReserved(declaration) || CheckTwice(declaration) || CheckSplit(declaration) || CheckHandle(declaration);
        }

        return new NameConflicts(_conflicts, _blocked);
    }

    /// <summary>The group that the file's name gives to facts outside of any: it is written nowhere, so its first fact is the place.</summary>
    private bool CheckDefaultGroup(Declaration declaration)
    {
        if (declaration.Kind != DeclarationKind.Fact || declaration.Groups.Any(group => !group.Name.IsMissing))
            return false;
        var name = DefaultNames.Group(document.Path);
        var full = Namespace.Length == 0 ? name : Namespace + "." + name;
        if (_blocked.Contains(full))
            return true;
        if (FindProblem(declaration, name, full, Namespace, isLast: false) is not { } problem)
            return false;
        _blocked.Add(full);
        problem += "; it comes from the file's name, so write a 'group' line";
        return Add(declaration, new Diagnostic(Rules.ReservedName, declaration.NameSpan, name, problem, Rename(name, DeclarationKind.Group)), null);
    }

    private bool CheckReserved(Declaration declaration)
    {
        var tokens = declaration.Syntax.Name.Tokens;
        var scope = OuterScope(declaration, tokens.Count / 2);
        for (var i = 0; i < tokens.Count; i += 2)
        {
            var name = document.Tree.GetText(tokens[i]);
            var full = scope.Length == 0 ? name : scope + "." + name;
            var problem = FindProblem(declaration, name, full, scope, isLast: i == tokens.Count - 1);
            if (problem != null)
                return Add(declaration, new Diagnostic(Rules.ReservedName, tokens[i].Span, name, problem, Rename(name, declaration.Kind)), null);
            scope = full;
        }

        return false;
    }

    private string? FindProblem(Declaration declaration, string name, string full, string scope, bool isLast)
    {
        if (ReservedNames.FindProblem(name) is { } reserved)
            return reserved;
        if (declaration.Kind == DeclarationKind.Source)
            return null;
        if (scope.Length > Namespace.Length && string.Equals(LastPart(scope), name, StringComparison.Ordinal))
            return "the group around it has the same name, which C# does not allow";
        var isContainer = !isLast || declaration.Kind != DeclarationKind.Fact;
        if (isContainer && symbols.IsNamespace(full))
            return "a namespace has the same name";
        return scope.Length == 0 ? ReservedNames.FindGlobalProblem(name) : null;
    }

    private bool CheckLength(Declaration declaration)
    {
        var length = declaration.FullName.Length;
        return length > ReservedNames.MaxLength && Add(declaration, new Diagnostic(Rules.LongName, declaration.NameSpan, ReservedNames.MaxLength, length), null);
    }

    private bool CheckTwice(Declaration declaration)
    {
        // Facts give way to groups and types of their name, so that one mistake is reported once: whichever comes first, at the fact.
        if (declaration.Kind == DeclarationKind.Fact && symbols.FindContainer(declaration.FullName) is { } container)
            return AddDuplicate(declaration, container.File.Path);
        var key = declaration.Kind switch
        {
            DeclarationKind.Source => "source " + declaration.Name,
            DeclarationKind.Fact => "fact " + declaration.FullName,
            _ => declaration.FullName,
        };
        if (!_first.TryGetValue(key, out var first))
        {
            _first.Add(key, declaration);
            var other = FindElsewhere(declaration);
            return other != null && AddDuplicate(declaration, other.Path);
        }

        // A group may be opened again in its file.
        return !(declaration.Kind == DeclarationKind.Group && first.Kind == DeclarationKind.Group) && AddDuplicate(declaration, document.Path);
    }

    /// <summary>The file before this one that has the name; null where none has. The facts of a group stand in one file, so only that is looked at for them.</summary>
    private FileDeclarations? FindElsewhere(Declaration declaration)
    {
        if (declaration.Kind == DeclarationKind.Fact)
            return null;
        if (declaration.Kind == DeclarationKind.Source)
            return symbols.FindSource(declaration.Name) is { } source && !IsHere(source.File) ? source.File : null;
        return symbols.FindContainer(declaration.FullName) is { } other && !IsHere(other.File)
            && !(declaration.Kind == DeclarationKind.Group && other.Kind == DeclarationKind.Group) ? other.File : null;
    }

    private bool CheckSplit(Declaration declaration)
    {
        if (declaration.Kind != DeclarationKind.Fact || symbols.FindFactOwner(declaration.Scope) is not { } owner || IsHere(owner))
            return false;
        // One finding for the group: its other facts here share the mistake.
        if (_splitGroups.Add(declaration.Scope))
            return Add(declaration, new Diagnostic(Rules.SplitGroup, declaration.NameSpan, declaration.Scope, owner.Path), owner.Path);
        _blocked.Add(declaration.Scope);
        return true;
    }

    private bool CheckHandle(Declaration declaration)
    {
        if (declaration.Kind is not (DeclarationKind.Fact or DeclarationKind.Source))
            return false;
        var name = Handles.NameOf(declaration, Namespace);
        var handle = StableHash.Of(name);
        if (!_handles.TryGetValue(handle, out var other))
        {
            _handles.Add(handle, name);
            return false;
        }

        return Add(declaration, new Diagnostic(Rules.HandleClash, declaration.NameSpan, name, other, Rename(declaration.Name, declaration.Kind)), null);
    }

    private bool AddDuplicate(Declaration declaration, string path)
    {
        var hint = declaration.Kind == DeclarationKind.Fact ? "; where sources disagree, write one fact with a 'disputed' line" : "";
        return Add(declaration, new Diagnostic(Rules.DuplicateName, declaration.NameSpan, declaration.FullName, path, hint), path);
    }

    private bool Add(Declaration declaration, Diagnostic diagnostic, string? otherPath)
    {
        _conflicts.Add(declaration.Syntax, new NameConflict(declaration, diagnostic, otherPath));
        if (declaration.Kind == DeclarationKind.Group)
            _blocked.Add(declaration.FullName);
        return true;
    }

    private bool IsHere(FileDeclarations file) => string.Equals(file.Path, document.Path, StringComparison.Ordinal);

    /// <summary>The scope that the written name begins in: its own points are part of <see cref="Declaration.Scope"/>.</summary>
    private static string OuterScope(Declaration declaration, int points)
    {
        var end = declaration.Scope.Length;
        for (; points > 0; points--)
            end = Math.Max(declaration.Scope.LastIndexOf('.', Math.Max(end - 1, 0)), 0);
        return declaration.Scope.Substring(0, end);
    }

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string Rename(string name, DeclarationKind kind) => kind switch
    {
        DeclarationKind.Group => name + "Group",
        DeclarationKind.Source => name + "Source",
        _ => name.Trim('_') + "Value",
    };
}
