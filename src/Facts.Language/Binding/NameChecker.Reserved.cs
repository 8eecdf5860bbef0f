using System;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// Names that C#, or the code generated around them, cannot take.
internal sealed partial class NameChecker
{
    private bool _defaultGroupReported;

    private bool CheckLength(Declaration declaration)
    {
        // A source stands in the class Sources of its namespace, whatever group it is written in.
        var isSource = declaration.Kind == DeclarationKind.Source;
        var length = isSource ? Handles.NameOfSource("", Namespace).Length + declaration.NameSpan.Length : declaration.Length;
        if (length <= ReservedNames.MaxLength)
            return false;
        // Where the scope is too long already, that is what must change. It is left out with all that it holds.
        var scope = isSource ? Namespace : declaration.Scope;
        if (scope.Length <= ReservedNames.MaxLength)
            return Add(declaration, new Diagnostic(Rules.LongName, declaration.NameSpan, ReservedNames.MaxLength, length));
        return true;
    }

    private bool CheckReserved(Declaration declaration)
    {
        var tokens = declaration.Syntax.Name.Tokens;
        if (declaration.IsDotted && declaration.Kind is not (DeclarationKind.Fact or DeclarationKind.Group or DeclarationKind.Table))
            return AddReserved(declaration, declaration.Syntax.Name.Span, DeclarationWalker.GetText(document.Tree, declaration.Syntax.Name), "only facts, groups and tables have dotted names", declaration.Name);
        var scope = OuterScope(declaration, tokens.Count / 2);
        if (declaration.Kind == DeclarationKind.Fact && declaration.Groups.Count == 0 && CheckDefaultGroup(declaration, scope))
            return true;
        for (var i = 0; i < tokens.Count; i += 2)
        {
            var isWhole = tokens.Count == 1 && declaration.Length <= ReservedNames.MaxLength;
            var name = isWhole ? declaration.Name : document.Tree.GetText(tokens[i]);
            var full = isWhole ? declaration.FullName : DeclarationWalker.Join(scope, name);
            var kind = i == tokens.Count - 1 ? declaration.Kind : DeclarationKind.Group;
            var isInDefaultGroup = i == 0 && declaration.Kind == DeclarationKind.Fact && declaration.Groups.Count == 0;
            if ((FindProblem(name, full, scope, kind) ?? (kind == DeclarationKind.Fact ? FindTimelineProblem(declaration.Syntax, name) : null)) is { } problem)
                return AddReserved(declaration, tokens[i].Span, name, isInDefaultGroup && string.Equals(LastPart(scope), name, StringComparison.Ordinal) ? problem + "; the group comes from the file's name" : problem, Rename(name, kind));
            scope = full;
        }

        return CheckMembers(declaration);
    }

    /// <summary>The group that facts outside all groups stand in. One finding for the file: its other facts share the mistake.</summary>
    private bool CheckDefaultGroup(Declaration declaration, string scope)
    {
        var name = LastPart(scope);
        var outer = scope.Substring(0, Math.Max(scope.Length - name.Length - 1, 0));
        if (FindProblem(name, scope, outer, DeclarationKind.Group) is not { } problem)
            return false;
        if (_defaultGroupReported)
            return true;
        _defaultGroupReported = true;
        _conflicts.Block(scope);
        return AddReserved(declaration, declaration.NameSpan, name, problem + "; it comes from the file's name, so put the facts in a 'group'", Rename(name, DeclarationKind.Group));
    }

    private string? FindProblem(string name, string full, string scope, DeclarationKind kind)
    {
        if (ReservedNames.FindProblem(name) is { } reserved)
            return reserved;
        if (ReservedNames.FindProperty(name) is { } property && IsMember(property, scope, kind))
            return "C# has a method of that name for the property '" + property + "'";
        if (kind == DeclarationKind.Source)
            return null;
        if (scope.Length > Namespace.Length && EndsIn(scope, name))
            return "the group around it has the same name, which C# does not allow";
        if (scope.Length > Namespace.Length && scope.EndsWith(name, StringComparison.Ordinal) && ReservedNames.FindProperty(LastPart(scope)) is { } own && string.Equals(own, name, StringComparison.Ordinal))
            return "C# has a method for it that is called like the group around it";
        if (kind != DeclarationKind.Fact && symbols.IsNamespace(full))
            return "a namespace has the same name";
        return scope.Length == 0 ? ReservedNames.FindGlobalProblem(name) : null;
    }

    /// <summary>A timeline is a class, and a class has no member of its own name.</summary>
    private string? FindTimelineProblem(DeclarationSyntax syntax, string name) =>
        EntryNames.In(document.Tree, syntax) is { Count: > 0 } entries && (ReservedNames.IsTimelineMember(name) || entries.Contains(name, StringComparer.Ordinal))
            ? "the class of a timeline has a member of that name"
            : null;

    private bool IsMember(string name, string scope, DeclarationKind kind) => kind == DeclarationKind.Source
        ? symbols.FindSource(name) != null
        : document.Declarations.Index.Has(scope.Length == 0 ? name : scope + "." + name);

    private bool AddReserved(Declaration declaration, Text.TextSpan span, string name, string problem, string better) =>
        Add(declaration, new Diagnostic(Rules.ReservedName, span, name, problem, better));

    /// <summary>The scope that the written name begins in: its own points are part of <see cref="Declaration.Scope"/>.</summary>
    private static string OuterScope(Declaration declaration, int points)
    {
        var end = declaration.Scope.Length;
        for (; points > 0; points--)
            end = Math.Max(declaration.Scope.LastIndexOf('.', Math.Max(end - 1, 0)), 0);
        return end == declaration.Scope.Length ? declaration.Scope : declaration.Scope.Substring(0, end);
    }

    /// <summary>Whether that is the last part of a name.</summary>
    private static bool EndsIn(string scope, string name) =>
        scope.EndsWith(name, StringComparison.Ordinal) && (scope.Length == name.Length || scope[scope.Length - name.Length - 1] == '.');

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string Rename(string name, DeclarationKind kind) => name.Trim('_') switch
    {
        "" => "Unnamed",
        var word when kind == DeclarationKind.Group => PascalCase.FromName(word) + "Group",
        var word when kind == DeclarationKind.Source => PascalCase.FromName(word) + "Source",
        var word => PascalCase.FromName(word) + "Value",
    };
}
