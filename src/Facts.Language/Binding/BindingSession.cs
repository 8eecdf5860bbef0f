using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>
/// The binding of one file with the parts of others that it depends on. Each fact and table is bound once, after all that it refers to:
/// in an order of its own and not by recursion, so that a chain of a hundred thousand derived facts is no deep call.
/// </summary>
internal sealed class BindingSession
{
    /// <summary>Tables of which each wants a cell of the next by way of a row: each is a call within another.</summary>
    private const int MaxDepth = 50;

    private readonly Dictionary<Document, Binder> _binders = [];
    private readonly Document[] _documents;
    private readonly Dictionary<string, IReadOnlyList<Document>> _declaring = new(StringComparer.Ordinal);
    private readonly BindingOrder _order;
    private Suggestions? _names;
    private Func<string, Document?>? _find;
    private int _depth;

    /// <param name="root">The file.</param>
    /// <param name="symbols">What it can see of the project.</param>
    /// <param name="imports">The files that its values depend on.</param>
    /// <param name="names">The project's names; null where nobody reads findings.</param>
    /// <param name="find">Any file of the project by its path; null likewise.</param>
    public BindingSession(Document root, SymbolTable symbols, Imports imports, Suggestions? names, Func<string, Document?>? find)
    {
        Symbols = symbols;
        Imports = imports;
        Units = new DeclaredUnits(symbols);
        _names = names;
        _find = find;
        // Those may refer to this one again.
        _documents = [.. imports.Documents.Where(other => other != root).Append(root).OrderBy(document => document.Path, StringComparer.Ordinal)];
        _order = new BindingOrder(Of);
    }

    public SymbolTable Symbols { get; }

    public Imports Imports { get; }

    /// <summary>The units that the project declares.</summary>
    public DeclaredUnits Units { get; }

    /// <summary>What has been computed so far that costs more than a number does.</summary>
    public ComputationBudget Budget { get; } = new();

    public Binder Of(Document document)
    {
        if (!_binders.TryGetValue(document, out var binder))
            _binders.Add(document, binder = new Binder(document, this));
        return binder;
    }

    /// <summary>The bound fact of a name; null for a table, a row, or where it refers to itself, which is reported once all of the circle is known.</summary>
    public BoundFact? Get(ValueName name)
    {
        var fact = Of(name.Document).Find(name.Declaration);
        if (fact == null)
            _order.Miss(name);
        return fact;
    }

    /// <summary>The bound table of a name; null for a fact, or where it refers to itself, likewise.</summary>
    public BoundTable? GetTable(ValueName name)
    {
        var table = Of(name.Document).FindTable(name.Declaration);
        if (table == null && _depth < MaxDepth)
        {
            // A row that a cell of another table names is bound only where something of it is wanted: so rows of two tables may name each other.
            _depth++;
            _order.Require(name);
            _depth--;
            table = Of(name.Document).FindTable(name.Declaration);
        }

        if (table == null)
            _order.Miss(name);
        return table;
    }

    /// <summary>A table, if it is bound already.</summary>
    public BoundTable? FindTable(ValueName name) => Of(name.Document).FindTable(name.Declaration);

    /// <summary>
    /// Whether a fact, table or row becomes C#, as far as its name and the type of its value tell. One that does not is reported where it stands,
    /// and nothing can refer to it at run time.
    /// </summary>
    public bool IsGenerated(ValueName name, DataType? type = null) =>
        Of(name.Document).Conflicts.CanBeGenerated(name.Declaration) && (type == null || type.Name.Length == 0 || Symbols.IsGenerated(type.Name));

    /// <summary>A file of the project by its path, for what a finding says of it; null where nobody reads findings.</summary>
    public Document? FindDocument(string path)
    {
        HasAskedProject = true;
        return _find?.Invoke(path);
    }

    /// <summary>The files that declare a fact, table or row of that simple name, by their paths.</summary>
    public IReadOnlyList<Document> FindDeclaring(string simpleName)
    {
        if (!_declaring.TryGetValue(simpleName, out var found))
            _declaring.Add(simpleName, found = Array.FindAll(_documents, document => document.Values.Has(simpleName)));
        return found;
    }

    /// <summary>Whether a declaration of that name may be there that could not be read.</summary>
    public bool IsSuspect(string name) => Symbols.IsSuspect(name);

    /// <summary>The nearest name of the project; null where none is near, or nobody reads findings.</summary>
    public string? FindNearestName(string name)
    {
        HasAskedProject = true;
        return _names?.Find(name);
    }

    /// <summary>Whether more of the project was asked for than the file and its imports, on which what was found then depends.</summary>
    public bool HasAskedProject { get; private set; }

    /// <summary>
    /// Lets go of the project and of how other files were bound: what was bound may hold this for long, and each project of an editor is there until the next letter is typed.
    /// </summary>
    public void End()
    {
        _names = null;
        _find = null;
        _binders.Clear();
    }

    /// <summary>Binds a fact or table after all that it refers to. Linear in these and their references.</summary>
    public void Require(ValueName root) => _order.Require(root);
}
