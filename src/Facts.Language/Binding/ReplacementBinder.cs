using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Looks up what is to be used instead of a retracted fact.</summary>
internal sealed class ReplacementBinder(Document document, NameResolver names, BindingSession session, List<Diagnostic> diagnostics)
{
    private readonly SyntaxTree _tree = document.Tree;
    private Suggestions? _near;

    /// <summary>The fact or row; null where the name is none's, or several things', which is reported, or that of something that is reported itself.</summary>
    public ValueName? Bind(NameSyntax name, string scope)
    {
        var resolution = names.Resolve(name, scope);
        if (Find(resolution) is { } target)
            return session.IsGenerated(target) ? target : null;
        var written = DeclarationWalker.GetText(_tree, name);
        if (resolution is { Found.Count: > 1, Rest.Count: 0 })
            diagnostics.Add(new Diagnostic(Rules.AmbiguousName, name.Span, written, string.Join(" or ", resolution.Found.Select(found => found.FullName))));
        else if (!session.IsSuspect(_tree.GetText(name.Tokens[name.Tokens.Count - 1])))
            diagnostics.Add(new Diagnostic(Rules.UnknownName, name.Span, written, HintFor(resolution, written)));
        return null;
    }

    /// <summary>What a name names, as far as it can stand in place of a fact; nothing is reported.</summary>
    public ValueName? Find(NameSyntax name, string scope) => Find(names.Resolve(name, scope));

    private static ValueName? Find(NameResolution resolution) =>
        resolution is { Target: { } target, Rest.Count: 0 } && (target.Row >= 0 || target.Declaration.Kind == DeclarationKind.Fact) ? target : null;

    private Hint HintFor(NameResolution resolution, string written)
    {
        if (resolution.Target is { } target)
        {
            return resolution.Rest.Count == 0
                ? $"'{written}' is a table. Name the fact, or the row, to use instead."
                : $"'{target.FullName}' can be used instead only as a whole.";
        }

        // What is called so may be a group, or a type.
        return ((_near ??= new Suggestions(document.Values.SimpleNames)).Find(written) ?? session.FindNearestName(written)) is { } nearest && !string.Equals(nearest, written, StringComparison.Ordinal) ? Hint.Nearest(nearest) : "Name the fact to use instead.";
    }
}
