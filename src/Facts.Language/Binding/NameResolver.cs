using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Looks up the names of facts, tables and rows: in the own group and outward, then in the whole project where one alone has the name.</summary>
/// <param name="document">The file that the names stand in.</param>
/// <param name="declaring">The files of the project, this one may be among them, that declare something of a simple name, by their paths.</param>
internal sealed class NameResolver(Document document, Func<string, IReadOnlyList<Document>> declaring)
{
    /// <summary>More candidates are not named in a message.</summary>
    private const int MaxCandidates = 3;

    private readonly Dictionary<(string Name, string Scope), NameResolution> _known = [];

    public NameResolution Resolve(NameSyntax name, string scope)
    {
        if (name.IsMissing)
            return NameResolution.Nothing;
        var key = (DeclarationWalker.GetText(document.Tree, name), scope);
        if (!_known.TryGetValue(key, out var resolution))
            _known.Add(key, resolution = Resolve(key.Item1, scope));
        return resolution;
    }

    /// <summary>The longest beginning of the name that names something.</summary>
    public NameResolution Resolve(string name, string scope)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            var found = Find(name.Substring(0, end), scope);
            if (found.Count > 0)
                return new NameResolution(found, end == name.Length ? [] : name.Substring(end + 1).Split('.'));
        }

        return NameResolution.Nothing;
    }

    /// <summary>What has that full name: this file's, else that of the first file by path; null where there is none.</summary>
    public ValueName? FindFull(string fullName) => FindFull(fullName, Others(fullName));

    private IReadOnlyList<ValueName> Find(string name, string scope)
    {
        // Mostly it stands in the own group, and nobody needs to look into other files.
        if (scope.Length > 0 && document.Values.Find(scope + "." + name) is { } near)
            return [near];
        var others = Others(name);
        if (others.Count == 0 && !document.Values.Has(SimpleName(name)))
            return [];
        for (var end = scope.Length; end > 0; end = scope.LastIndexOf('.', end - 1))
        {
            if (FindFull(scope.Substring(0, end) + "." + name, others) is { } found)
                return [found];
        }

        if (FindFull(name, others) is { } global)
            return [global];
        return [.. document.Values.FindEndingIn(name).Concat(others.Where(other => other != document).SelectMany(other => other.Values.FindEndingIn(name))).Take(MaxCandidates)];
    }

    private ValueName? FindFull(string fullName, IReadOnlyList<Document> others)
    {
        if (document.Values.Find(fullName) is { } own)
            return own;
        foreach (var other in others)
        {
            if (other.Values.Find(fullName) is { } found)
                return found;
        }

        return null;
    }

    private IReadOnlyList<Document> Others(string name) => declaring(SimpleName(name));

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
