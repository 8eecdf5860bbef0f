using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Numbers what a file refers to: sources, other files' tables, types, and the citations that facts share.</summary>
internal sealed class Linker
{
    private readonly SymbolTable _symbols;
    private readonly string _readers;
    private readonly List<SourceReference> _references = [];
    private readonly List<TableReference> _tables = [];
    private readonly List<TypeReference> _types = [];
    private readonly List<CitationModel> _shared = [];
    private readonly Dictionary<string, int> _referenceNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tableNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
    private readonly Dictionary<CitationSyntax, int> _sharedNumbers = [];

    public Linker(SymbolTable symbols, Document document)
    {
        _symbols = symbols;
        LinkTable(document.Path, document.Declarations.Namespace);
        _readers = DeclarationWalker.Join(document.Declarations.Namespace, symbols.GetGeneratedNames(document.Path).Readers);
    }

    public EquatableArray<SourceReference> References => new([.. _references]);

    public EquatableArray<TableReference> Tables => new([.. _tables]);

    public EquatableArray<TypeReference> Types => new([.. _types]);

    public EquatableArray<CitationModel> Shared => new([.. _shared]);

    /// <summary>Of a namespace that cannot be, nothing is generated, and so nothing can be referred to.</summary>
    public static bool IsOrphan(string ns) => ns.Length > ReservedNames.MaxLength || ReservedNames.FindNamespaceProblem(ns) != null;

    /// <summary>The citations whose sources become C#.</summary>
    public EquatableArray<CitationModel> Cite(IReadOnlyList<BoundCitation> citations)
    {
        if (citations.Count == 0)
            return default;
        var models = new CitationModel[citations.Count];
        var count = 0;
        foreach (var citation in citations)
        {
            if (IsSound(citation))
                models[count++] = Build(citation);
        }

        Array.Resize(ref models, count);
        return new(models);
    }

    /// <summary>The numbers of citations that are shared.</summary>
    public EquatableArray<int> Share(IReadOnlyList<BoundCitation> citations) => citations.Count == 0 ? default : new([.. citations.Where(IsSound).Select(Share)]);

    /// <summary>A link to something by its name; null where its file becomes no C#.</summary>
    public LinkModel? Link(ValueName name)
    {
        var ns = name.Document.Declarations.Namespace;
        return IsOrphan(ns) ? null : new LinkModel(LinkTable(name.Document.Path, ns), name.FullName);
    }

    /// <summary>Notes the files that a value refers to.</summary>
    public void Link(FactValue? value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                if (!_tableNumbers.ContainsKey(reference.Path) && _symbols.Files.FirstOrDefault(file => string.Equals(file.Path, reference.Path, StringComparison.Ordinal)) is { } file && !IsOrphan(file.Namespace))
                    LinkTable(file.Path, file.Namespace);
                break;
            case ListValue list:
                foreach (var item in list.Items)
                    Link(item);
                break;
            case RecordValue record:
                foreach (var field in record.Fields)
                    Link(field);
                break;
        }
    }

    /// <summary>Notes that values are of a type; false where it becomes no C#.</summary>
    public bool Use(DataType type)
    {
        if (type.Name.Length == 0)
            return true;
        if (!_symbols.IsGenerated(type.Name))
            return false;
        if (_typeNames.Add(type.Name))
            _types.Add(new TypeReference(type.Name, type.Kind == FactType.Record ? FindReader(type.Name) : "") { IsPublic = _symbols.IsPublicType(type.Name) });
        return true;
    }

    /// <summary>Notes the type of the rows of a table that is the table's own.</summary>
    public void UseOwn(string record, string reader)
    {
        if (_typeNames.Add(record))
            _types.Add(new TypeReference(record, _readers + "." + reader));
    }

    private string FindReader(string record)
    {
        var file = _symbols.FindContainer(record)!.Value.File;
        return DeclarationWalker.Join(file.Namespace, _symbols.GetGeneratedNames(file.Path).Readers) + "." + ReaderNames.Of(record, file.Namespace);
    }

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

    private CitationModel Build(BoundCitation citation) => new(Refer(citation.Source!), citation.Locators, citation.Quotes)
    {
        Note = citation.Note,
        Translation = citation.Translation,
        Directness = citation.Directness,
        Reviews = citation.Reviews,
    };

    private int Refer(SourceSymbol source)
    {
        if (_referenceNumbers.TryGetValue(source.Source.Name, out var number))
            return number;
        number = _references.Count;
        var table = LinkTable(source.File.Path, source.File.Namespace);
        _references.Add(new SourceReference(table, Handles.NameOfSource(source.Source.Name, source.File.Namespace), source.Source.Url));
        _referenceNumbers.Add(source.Source.Name, number);
        return number;
    }

    private int LinkTable(string path, string ns)
    {
        if (!_tableNumbers.TryGetValue(path, out var number))
        {
            number = _tables.Count;
            _tables.Add(new TableReference(path, DeclarationWalker.Join(ns, _symbols.GetGeneratedNames(path).Table)));
            _tableNumbers.Add(path, number);
        }

        return number;
    }
}
