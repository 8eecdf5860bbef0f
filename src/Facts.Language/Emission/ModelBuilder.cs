using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Emission;

/// <summary>Takes from a bound file what becomes C#, and leaves its places and findings behind.</summary>
public sealed class ModelBuilder
{
    private readonly BoundFile _file;
    private readonly SymbolTable _symbols;
    private readonly string _namespace;
    private readonly Linker _linker;
    private readonly FactModelBuilder _facts;
    private readonly TypeModelBuilder _types;
    private readonly TableModelBuilder _tables;
    private readonly GroupBuilder _outside;
    private readonly Dictionary<string, GroupBuilder> _groups = new(StringComparer.Ordinal);
    private readonly List<GroupBuilder> _order = [];
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);

    private ModelBuilder(BoundFile file, SymbolTable symbols)
    {
        _file = file;
        _symbols = symbols;
        _namespace = file.Document.Declarations.Namespace;
        _linker = new Linker(symbols, file.Document);
        _facts = new FactModelBuilder(symbols, _linker);
        _types = new TypeModelBuilder(file.Document, symbols, _linker);
        _outside = new GroupBuilder(_namespace, symbols);
        _tables = new TableModelBuilder(file.Document, _linker, _facts);
    }

    /// <summary>Linear in the file; made once as long as what it asks for stays the same.</summary>
    public static FileModel Build(BoundFile file, SymbolTable symbols)
    {
        if (file.Document.Model is { } shared && shared.IsOf(file, symbols))
        {
            if (!ReferenceEquals(shared.Symbols, symbols))
                file.Document.Model = shared with { Symbols = symbols };
            return shared.Model;
        }

        var lookUps = new SymbolLookUps();
        var model = new ModelBuilder(file, symbols.Noting(lookUps)).Build();
        file.Document.Model = new SharedModel(symbols, lookUps, file, model);
        return model;
    }

    private FileModel Build()
    {
        var names = _symbols.GetGeneratedNames(_file.Document.Path);
        if (!Linker.IsOrphan(_namespace))
            AddAll();
        SourceModel[] sources = Linker.IsOrphan(_namespace) ? [] : [.. _file.Sources.Where(source => _file.Names.CanBeGenerated(source.Declaration)).Select(Build)];
        return new FileModel(_file.Document.Path, _namespace, names, new([.. _order.Select(group => group.Build())]), new(sources))
        {
            IsPublic = _file.Document.Policies.IsPublic,
            HasPublicSources = sources.Length == 0 || _symbols.HasPublicSources(_namespace),
            Provenance = _file.Document.Policies.Provenance,
            Outside = _outside.Build(),
            References = _linker.References,
            Tables = _linker.Tables,
            Shared = _linker.Shared,
            Types = _linker.Types,
            HasTable = !Linker.IsOrphan(_namespace) && (_file.Sources.Count > 0 || _file.Facts.Count > 0 || _file.Tables.Count > 0),
        };
    }

    private void AddAll()
    {
        foreach (var declaration in _file.Document.Declarations.Items.Where(_file.Names.CanBeGenerated))
        {
            if (declaration.Syntax is GroupSyntax { Documentation: { } text })
                Open(declaration.FullName).Document(_types.GetText(text));
            else if (declaration.Kind is DeclarationKind.Enum or DeclarationKind.Record && _symbols.IsGenerated(declaration.FullName) && _typeNames.Add(declaration.FullName))
                AddType(declaration);
        }

        foreach (var fact in _file.Facts)
        {
            if (_file.Names.CanBeGenerated(fact.Declaration!) && _facts.Build(fact) is { } model)
                Open(fact.Declaration!.Scope).Facts.Add(model);
        }

        foreach (var table in _file.Tables)
        {
            if (_file.Names.CanBeGenerated(table.Declaration) && _tables.Build(table) is { } model)
                OpenScope(table.Declaration.Scope).Tables.Add(model);
        }
    }

    private void AddType(Declaration declaration)
    {
        var documentation = _types.GetText(declaration.Syntax.Documentation);
        if (declaration.Syntax is EnumSyntax syntax)
            OpenScope(declaration.Scope).Enums.Add(_types.Build(syntax, declaration.Name, documentation));
        else if (declaration.Syntax is RecordSyntax record && _types.Build(record, declaration.FullName, documentation) is { } model)
            OpenScope(declaration.Scope).Records.Add(model);
    }

    private GroupBuilder OpenScope(string scope) => string.Equals(scope, _namespace, StringComparison.Ordinal) ? _outside : Open(scope);

    private GroupBuilder Open(string name)
    {
        if (!_groups.TryGetValue(name, out var group))
        {
            _groups.Add(name, group = new GroupBuilder(name, _symbols));
            _order.Add(group);
        }

        return group;
    }

    private SourceModel Build(BoundSource source)
    {
        var name = Handles.NameOfSource(source.Declaration.Name, _namespace);
        return new SourceModel(source.Declaration.Name, name, StableHash.Of(name), source.Label ?? "", source.Documentation, new([.. source.Fields.Select(field => new FieldModel(field.Key, field.Value))]));
    }
}
