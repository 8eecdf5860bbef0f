using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>
/// The binding of one file with the parts of others that it depends on. Each fact and table is bound once, after all that it refers to:
/// in an order of its own and not by recursion, so that a chain of a hundred thousand derived facts is no deep call.
/// </summary>
/// <param name="root">The file.</param>
/// <param name="symbols">What it can see of the project.</param>
/// <param name="imports">The files that its values depend on.</param>
/// <param name="names">The project's names; null where nobody reads findings.</param>
internal sealed class BindingSession(Document root, SymbolTable symbols, Imports imports, Suggestions? names)
{
    private readonly Dictionary<Document, Binder> _binders = [];
    private readonly HashSet<DeclarationSyntax> _open = [];

    public SymbolTable Symbols => symbols;

    public Imports Imports => imports;

    /// <summary>The file and those that it depends on, which may refer to it again, in the order of their paths.</summary>
    public IReadOnlyList<Document> Documents { get; } = [.. imports.Documents.Where(other => other != root).Append(root).OrderBy(document => document.Path, StringComparer.Ordinal)];

    /// <summary>The circles that facts refer to each other in, each as its members in the order of the references.</summary>
    public List<IReadOnlyList<ValueName>> Cycles { get; } = [];

    public Binder Of(Document document)
    {
        if (!_binders.TryGetValue(document, out var binder))
            _binders.Add(document, binder = new Binder(document, this));
        return binder;
    }

    /// <summary>The bound fact of a name; null for a table, a row, or where it refers to itself.</summary>
    public BoundFact? Get(ValueName name) => Of(name.Document).Find(name.Declaration);

    /// <summary>The bound table of a name; null for a fact, or where it refers to itself.</summary>
    public BoundTable? GetTable(ValueName name) => Of(name.Document).FindTable(name.Declaration);

    /// <summary>Whether a declaration of that name may be there that could not be read.</summary>
    public bool IsSuspect(string name) => symbols.IsSuspect(name);

    /// <summary>The nearest name of the project; null where none is near, or nobody reads findings.</summary>
    public string? FindNearestName(string name) => names?.Find(name);

    /// <summary>Binds a fact or table after all that it refers to. Linear in these and their references.</summary>
    public void Require(ValueName root)
    {
        var path = new List<(ValueName Name, bool IsOpen)> { (root, false) };
        while (path.Count > 0)
        {
            var (name, isOpen) = path[path.Count - 1];
            var binder = Of(name.Document);
            if (isOpen)
            {
                binder.BindNow(name.Declaration);
                _open.Remove(name.Declaration.Syntax);
                path.RemoveAt(path.Count - 1);
            }
            else if (binder.IsBound(name.Declaration) || !_open.Add(name.Declaration.Syntax))
            {
                path.RemoveAt(path.Count - 1);
            }
            else
            {
                path[path.Count - 1] = (name, true);
                foreach (var target in binder.GetTargets(name.Declaration))
                {
                    if (_open.Contains(target.Declaration.Syntax))
                        Cycles.Add(Circle(path, target));
                    else if (!Of(target.Document).IsBound(target.Declaration))
                        path.Add((target, false));
                }
            }
        }
    }

    /// <summary>The open ones from the one that is referred to again.</summary>
    private static ValueName[] Circle(List<(ValueName Name, bool IsOpen)> path, ValueName target)
    {
        var open = path.Where(item => item.IsOpen).Select(item => item.Name).ToList();
        return [.. open.Skip(Math.Max(open.FindIndex(item => item.Declaration.Syntax == target.Declaration.Syntax), 0))];
    }
}
