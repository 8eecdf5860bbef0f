using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Symbols;

/// <summary>
/// What the files of a project can see of each other. Equal to another of equal files, and independent of the order in which they are given.
/// </summary>
public sealed partial class SymbolTable : IEquatable<SymbolTable>
{
    private readonly EquatableArray<FileDeclarations> _files;
    private readonly Dictionary<string, SourceSymbol> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDeclarations> _factOwners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DeclarationKind Kind, FileDeclarations File)> _containers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneratedNames> _generated;
    private readonly Dictionary<string, string> _sourcesIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _containersIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _namespacesIgnoringCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of each end of a type's name the full names that have it.</summary>
    private readonly Dictionary<string, List<string>> _typeNames = new(StringComparer.Ordinal);

    /// <summary>
    /// Orders the files by path; of two with the same path the first stands for both. The root namespace is there though no file be in it: the catalogue is.
    /// Linear in the declarations that are no facts.
    /// </summary>
    public SymbolTable(IEnumerable<FileDeclarations> files, ProjectDefaults defaults)
    {
        RootNamespace = DefaultNames.CatalogNamespace(defaults);
        AddNamespace(RootNamespace, isWritten: false);
        var ordered = files.ToArray();
        // A stable order, whatever order the host has its files in.
        _files = new([.. ordered.OrderBy(file => file.Path, StringComparer.Ordinal).GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First())]);
        foreach (var file in _files)
            Add(file);
        foreach (var name in _sources.Keys)
            TryAdd(_sourcesIgnoringCase, name, name);
        foreach (var name in _containers.Keys)
            TryAdd(_containersIgnoringCase, name, name);
        _enumOfMember = new Lazy<Dictionary<string, EnumSymbol>>(IndexMembers);
        _generated = GeneratedNames.Choose(_files, name => _containers.ContainsKey(name) || _namespaces.Contains(name));
        _lostTypes = new Lazy<HashSet<string>>(FindLostTypes);
        _publicScopes = new Lazy<HashSet<string>>(FindPublicScopes);
        _internalTypes = new Lazy<HashSet<string>>(FindInternalTypes);
    }

    public EquatableArray<FileDeclarations> Files => Note(SymbolQuery.Files, "", _files);

    /// <summary>The namespace of the project's catalogue; may be empty.</summary>
    public string RootNamespace { get; }

    /// <summary>All sources' names, for the nearest one to a misspelt name.</summary>
    public IEnumerable<string> SourceNames => _sources.Keys;

    /// <summary>The names of all enums, records, tables and units: the full ones, and all their ends, by which they may be referred to.</summary>
    /// <remarks>Noted as asked for when somebody reads them, which only a misspelt name makes anybody do.</remarks>
    public IEnumerable<string> TypeNames
    {
        get
        {
            _lookUps?.Note(SymbolQuery.TypeNames, "", Answer(SymbolQuery.TypeNames, ""));
            foreach (var name in _typeNames.Keys)
                yield return name;
        }
    }

    /// <summary>Whether an enum, record, table or unit has that full name, or that name in some namespace or group.</summary>
    public bool IsType(string name) => _typeNames.ContainsKey(name);

    /// <summary>A source by its name, of two the first by path; null where no file declares it.</summary>
    public SourceSymbol? FindSource(string name) => Note(SymbolQuery.Source, name, _sources.TryGetValue(name, out var source) ? source : null);

    /// <summary>The first source whose name is the same but for case, which may be that name itself.</summary>
    public string? FindSourceIgnoringCase(string name) => _sourcesIgnoringCase.TryGetValue(name, out var found) ? found : null;

    /// <summary>The first group or type whose full name is the same but for case, which may be that name itself.</summary>
    public string? FindContainerIgnoringCase(string fullName) => _containersIgnoringCase.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>The first namespace that a file writes, whole or the beginning of one, whose name is the same but for case, which may be that name itself.</summary>
    public string? FindNamespaceIgnoringCase(string name) => _namespacesIgnoringCase.TryGetValue(name, out var found) ? found : null;

    /// <summary>The file in which the facts of a group stand: the first by path that has any.</summary>
    public FileDeclarations? FindFactOwner(string group) => Note(SymbolQuery.FactOwner, group, _factOwners.TryGetValue(group, out var file) ? file : null);

    /// <summary>What has that full name, a fact aside: the first by path.</summary>
    public (DeclarationKind Kind, FileDeclarations File)? FindContainer(string fullName) => Note<(DeclarationKind, FileDeclarations)?>(SymbolQuery.Container, fullName, _containers.TryGetValue(fullName, out var found) ? found : null);

    /// <summary>Whether a namespace of that name comes to be, as a whole or as the beginning of another.</summary>
    public bool IsNamespace(string name) => Note(SymbolQuery.Namespace, name, _namespaces.Contains(name));

    /// <summary>Whether a declaration of that name may be there that could not be read.</summary>
    public bool IsSuspect(string name) => Note(SymbolQuery.Suspect, name, _suspects.Contains(name));

    /// <summary>Whether a source of that name may be declared where the text could not be read.</summary>
    public bool MayBeSource(string name) => IsSuspect(name) || IsSuspect(Suspects.Any);

    /// <summary>The names of the classes that a file's facts become.</summary>
    public GeneratedNames GetGeneratedNames(string path) => Note(SymbolQuery.GeneratedNames, path, _generated[path]);

    public bool Equals(SymbolTable? other) => ReferenceEquals(this, other) || (other != null && string.Equals(RootNamespace, other.RootNamespace, StringComparison.Ordinal) && _files.Equals(other._files));

    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    public override int GetHashCode() => _files.GetHashCode();

    private void AddNamespace(string name, bool isWritten)
    {
        // Nothing is generated in such a one, and to keep all its beginnings would take the square of its length.
        if (name.Length > ReservedNames.MaxLength)
            return;
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            var part = name.Substring(0, end);
            _namespaces.Add(part);
            if (isWritten)
                TryAdd(_namespacesIgnoringCase, part, part);
        }
    }

    private void Add(FileDeclarations file)
    {
        AddNamespace(file.Namespace, file.WritesNamespace);
        foreach (var source in file.Sources)
            TryAdd(_sources, source.Name, new SourceSymbol(file, source));
        foreach (var group in file.Groups)
        {
            TryAdd(_containers, group.Name, (DeclarationKind.Group, file));
            if (group.HasFacts)
                TryAdd(_factOwners, group.Name, file);
        }

        foreach (var type in file.Types)
        {
            TryAdd(_containers, type.Name, (type.Kind, file));
            AddTypeName(type.Name);
        }

        AddTypes(file);
        foreach (var suspect in file.Suspects)
            _suspects.Add(suspect);
    }

    /// <summary>The name and all its ends: a type may be referred to by less than its full name.</summary>
    private void AddTypeName(string name)
    {
        for (var start = 0; start < name.Length && name.Length <= ReservedNames.MaxLength;)
        {
            var end = name.Substring(start);
            if (!_typeNames.TryGetValue(end, out var names))
                _typeNames.Add(end, names = []);
            if (!names.Contains(name))
                names.Add(name);
            var point = name.IndexOf('.', start);
            if (point < 0)
                return;
            start = point + 1;
        }
    }

    private static void TryAdd<T>(Dictionary<string, T> names, string name, T value)
    {
        if (!names.ContainsKey(name))
            names.Add(name, value);
    }
}
