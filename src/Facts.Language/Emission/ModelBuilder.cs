using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Takes from a bound file what becomes C#, and leaves its places and findings behind.</summary>
public sealed class ModelBuilder
{
    private readonly BoundFile _file;
    private readonly string _namespace;
    private readonly GeneratedNames _names;
    private readonly Func<string, GeneratedNames> _generated;
    private readonly List<SourceReference> _references = [];
    private readonly List<string> _tables = [];
    private readonly Dictionary<string, int> _tableNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _referenceNumbers = new(StringComparer.Ordinal);
    private readonly List<CitationModel> _shared = [];
    private readonly Dictionary<CitationSyntax, int> _sharedNumbers = [];

    private ModelBuilder(BoundFile file, SymbolTable symbols)
    {
        _file = file;
        _namespace = file.Document.Declarations.Namespace;
        _names = symbols.GetGeneratedNames(file.Document.Path);
        _generated = symbols.GetGeneratedNames;
        _tables.Add(DeclarationWalker.Join(_namespace, _names.Table));
        _tableNumbers.Add(_tables[0], 0);
    }

    /// <summary>Linear in the file.</summary>
    public static FileModel Build(BoundFile file, SymbolTable symbols) => new ModelBuilder(file, symbols).Build();

    private FileModel Build()
    {
        var isOrphan = IsOrphan(_namespace);
        GroupModel[] groups = isOrphan ? [] : [.. Groups()];
        SourceModel[] sources = isOrphan ? [] : [.. _file.Sources.Where(source => _file.Names.CanBeGenerated(source.Declaration)).Select(Build)];
        return new FileModel(_file.Document.Path, _namespace, _names, new(groups), new(sources), new([.. _references]), new([.. _tables]), new([.. _shared]))
        {
            HasTable = !isOrphan && (_file.Sources.Count > 0 || groups.Any(group => group.Facts.Count > 0)),
        };
    }

    private IEnumerable<GroupModel> Groups()
    {
        var documentation = new Dictionary<string, string>(StringComparer.Ordinal);
        var facts = new Dictionary<string, List<FactModel>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var declaration in _file.Document.Declarations.Items)
        {
            if (declaration.Syntax is GroupSyntax { Documentation: { } text } && _file.Names.CanBeGenerated(declaration) && !documentation.ContainsKey(declaration.FullName))
            {
                documentation.Add(declaration.FullName, DocumentationText.Get(_file.Document.Tree, text));
                Open(declaration.FullName, facts, order);
            }
        }

        foreach (var fact in _file.Facts)
        {
            if (fact.Value is ScalarValue { Type: <= FactType.Date } value && _file.Names.CanBeGenerated(fact.Declaration!))
                Open(fact.Declaration!.Scope, facts, order).Add(Build(fact, value));
        }

        return order.Select(name => new GroupModel(name, documentation.TryGetValue(name, out var text) ? text : "", new([.. facts[name]])));
    }

    private static List<FactModel> Open(string group, Dictionary<string, List<FactModel>> facts, List<string> order)
    {
        if (!facts.TryGetValue(group, out var list))
        {
            facts.Add(group, list = []);
            order.Add(group);
        }

        return list;
    }

    private FactModel Build(BoundFact fact, ScalarValue value) => new(
        fact.Name,
        StableHash.Of(fact.FullName),
        value,
        fact.Type!.Unit,
        fact.Label ?? "",
        fact.Documentation,
        new([.. fact.Citations.Where(IsSound).Select(Build)]),
        new([.. fact.Inherited.Where(IsSound).Select(Share)]));

    /// <summary>Of a namespace that cannot be, nothing is generated, and so nothing can be referred to.</summary>
    private static bool IsOrphan(string ns) => ns.Length > ReservedNames.MaxLength || ReservedNames.FindNamespaceProblem(ns) != null;

    private static bool IsSound(BoundCitation citation) => citation.Source is { } source && !IsOrphan(source.File.Namespace);

    private int Share(BoundCitation citation)
    {
        if (!_sharedNumbers.TryGetValue(citation.Syntax, out var number))
        {
            number = _shared.Count;
            _shared.Add(Build(citation));
            _sharedNumbers.Add(citation.Syntax, number);
        }

        return number;
    }

    private CitationModel Build(BoundCitation citation) => new(Refer(citation.Source!), citation.Locators, citation.Quotes);

    private int Refer(SourceSymbol source)
    {
        if (_referenceNumbers.TryGetValue(source.Source.Name, out var number))
            return number;
        var table = DeclarationWalker.Join(source.File.Namespace, _generated(source.File.Path).Table);
        if (!_tableNumbers.TryGetValue(table, out var tableNumber))
        {
            tableNumber = _tables.Count;
            _tables.Add(table);
            _tableNumbers.Add(table, tableNumber);
        }

        number = _references.Count;
        _references.Add(new SourceReference(tableNumber, Handles.NameOfSource(source.Source.Name, source.File.Namespace), source.Source.Url));
        _referenceNumbers.Add(source.Source.Name, number);
        return number;
    }

    private SourceModel Build(BoundSource source)
    {
        var name = Handles.NameOfSource(source.Declaration.Name, _namespace);
        return new SourceModel(source.Declaration.Name, name, StableHash.Of(name), source.Label ?? "", source.Documentation, new([.. source.Fields.Select(field => new FieldModel(field.Key, field.Value))]));
    }
}
