using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Text;

namespace Facts.Language.Binding;

/// <summary>
/// Finds names that two declarations want, that C# or the generated code needs, or whose handles clash.
/// The first declaration keeps the name, by the path of its file and within a file by its place.
/// </summary>
internal sealed partial class NameChecker(Document document, SymbolTable symbols)
{
    private readonly NameConflicts _conflicts = new();
    private readonly Dictionary<string, Declaration> _firstFacts = new(document.Declarations.Items.Count, StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> _firstSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> _firstContainers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (Declaration Declaration, string Name)> _handles = new(document.Declarations.Items.Count);
    private readonly HashSet<string> _implied = new(StringComparer.Ordinal);
    private HashSet<string>? _declaredGroups;

    private string Namespace => document.Declarations.Namespace;

    /// <summary>Linear in the declarations.</summary>
    public NameConflicts Check()
    {
        foreach (var declaration in document.Declarations.Items)
        {
            if (!declaration.IsRead || !(declaration.IsPlaced || declaration.Kind == DeclarationKind.Source))
                continue;
            var _ = CheckLength(declaration) || CheckReserved(declaration) || CheckImplied(declaration) || CheckTwice(declaration) || CheckSplit(declaration) || CheckHandle(declaration);
        }

        return _conflicts;
    }

    private bool CheckTwice(Declaration declaration)
    {
        // Facts give way to groups and types of their name, so that one mistake is reported once: whichever comes first, at the fact.
        if (declaration.Kind == DeclarationKind.Fact && symbols.FindContainer(declaration.FullName) is { } container)
            return AddDuplicate(declaration, container.File.Path, isSameKind: false);
        var (names, key) = declaration.Kind switch
        {
            DeclarationKind.Source => (_firstSources, declaration.Name),
            DeclarationKind.Fact => (_firstFacts, declaration.FullName),
            _ => (_firstContainers, declaration.FullName),
        };
        if (names.TryGetValue(key, out var first))
        {
            // A group may be opened again in its file.
            return !(declaration.Kind == DeclarationKind.Group && first.Kind == DeclarationKind.Group)
                && AddDuplicate(declaration, document.Path, declaration.Kind == first.Kind);
        }

        names.Add(key, declaration);
        return declaration.Kind switch
        {
            // The facts of a group stand in one file, and sources are the only names without a scope.
            DeclarationKind.Fact => false,
            DeclarationKind.Source => symbols.FindSource(declaration.Name) is { } source && !IsHere(source.File) && AddDuplicate(declaration, source.File.Path, isSameKind: true),
            _ => CheckContainer(declaration),
        };
    }

    private bool CheckContainer(Declaration declaration)
    {
        if (symbols.FindContainer(declaration.FullName) is not { } other)
            return false;
        if (!IsHere(other.File))
            return !(declaration.Kind == DeclarationKind.Group && other.Kind == DeclarationKind.Group) && AddDuplicate(declaration, other.File.Path, declaration.Kind == other.Kind);
        // A group that a dotted name alone makes come to be, at which nothing could be reported.
        return declaration.Kind != DeclarationKind.Group && other.Kind == DeclarationKind.Group && !DeclaredGroups.Contains(declaration.FullName)
            && AddDuplicate(declaration, document.Path, isSameKind: false);
    }

    /// <summary>
    /// The groups that a dotted name makes come to be, or a fact outside all groups: another file may have a type of that name.
    /// One finding for each: what else stands in it shares the mistake.
    /// </summary>
    private bool CheckImplied(Declaration declaration)
    {
        if (declaration.Kind == DeclarationKind.Source)
            return false;
        var isOutside = declaration.Kind == DeclarationKind.Fact && declaration.Groups.Count == 0;
        var end = isOutside ? Namespace.Length : OuterScope(declaration, declaration.Syntax.Name.Tokens.Count / 2).Length;
        while (end < declaration.Scope.Length)
        {
            var point = declaration.Scope.IndexOf('.', end + 1);
            end = point < 0 ? declaration.Scope.Length : point;
            var group = declaration.Scope.Substring(0, end);
            if (symbols.FindContainer(group) is not { Kind: not DeclarationKind.Group } other || IsHere(other.File))
                continue;
            if (_implied.Add(group))
            {
                _conflicts.Block(group);
                Add(declaration, new Diagnostic(Rules.DuplicateName, declaration.NameSpan, group, HiddenCharacters.EscapeName(other.File.Path), ""), other.File.Path, group);
            }

            return true;
        }

        return false;
    }

    private HashSet<string> DeclaredGroups => _declaredGroups ??= new HashSet<string>(
        document.Declarations.Items.Where(item => item.Kind == DeclarationKind.Group && item.IsRead && item.IsPlaced).Select(item => item.FullName), StringComparer.Ordinal);

    private bool CheckSplit(Declaration declaration)
    {
        if (declaration.Kind != DeclarationKind.Fact || symbols.FindFactOwner(declaration.Scope) is not { } owner || IsHere(owner))
            return false;
        // One finding for the group: its other facts here share the mistake.
        if (_conflicts.Split(declaration.Scope))
            Add(declaration, new Diagnostic(Rules.SplitGroup, declaration.NameSpan, declaration.Scope, HiddenCharacters.EscapeName(owner.Path)), owner.Path, declaration.Scope);
        return true;
    }

    private bool CheckHandle(Declaration declaration)
    {
        // What is in a group that becomes no C# has no handle: one in 'Sources' would have that of the source of its name.
        if (declaration.Kind is not (DeclarationKind.Fact or DeclarationKind.Source) || !_conflicts.CanBeGenerated(declaration))
            return false;
        var name = Handles.NameOf(declaration, Namespace);
        return CheckHandle(declaration, name) || (EntryNames.In(document.Tree, declaration.Syntax) is { Count: > 0 } entries && CheckHandles(declaration, name, entries));
    }

    /// <summary>The entries of a timeline have handles too. Two of one name overlap, which is reported where they stand.</summary>
    private bool CheckHandles(Declaration declaration, string name, IReadOnlyList<string> entries) => entries.Distinct(StringComparer.Ordinal).Any(entry => CheckHandle(declaration, name + "." + entry));

    private bool CheckHandle(Declaration declaration, string name)
    {
        var handle = StableHash.Of(name);
        if (!_handles.TryGetValue(handle, out var other))
        {
            _handles.Add(handle, (declaration, name));
            return false;
        }

        return Add(declaration, new Diagnostic(Rules.HandleClash, declaration.NameSpan, name, other.Name, Rename(declaration.Name, declaration.Kind))
        {
            Related = new RelatedPlace(document.Path, other.Declaration.NameSpan),
        });
    }

    private bool AddDuplicate(Declaration declaration, string path, bool isSameKind)
    {
        var hint = declaration.Kind == DeclarationKind.Fact && isSameKind ? "; where sources disagree, write one fact with a 'disputed' line" : "";
        var place = string.Equals(path, document.Path, StringComparison.Ordinal) ? "this file" : path;
        return Add(declaration, new Diagnostic(Rules.DuplicateName, declaration.NameSpan, declaration.PrintedName, place, hint), path, declaration.PrintedName);
    }

    private bool Add(Declaration declaration, Diagnostic diagnostic, string? otherPath = null, string otherName = "")
    {
        _conflicts.Add(new NameConflict(declaration, diagnostic, otherPath, otherName));
        return true;
    }

    private bool IsHere(FileDeclarations file) => string.Equals(file.Path, document.Path, StringComparison.Ordinal);
}
