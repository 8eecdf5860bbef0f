using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Looks up names and evaluates values of one file, with what it can see of the others.</summary>
public sealed partial class Binder
{
    private readonly Document _document;
    private readonly SyntaxTree _tree;
    private readonly BindingSession _session;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly NameResolver _names;
    private readonly TypeResolver _typeResolver;
    private readonly UnitBinder _units;
    private readonly RecordCircles _circles;
    private readonly TypeBinder _types;
    private readonly ValueBinder _values;
    private readonly CitationBinder _citations;
    private readonly ReplacementBinder _replacements;
    private readonly ClauseBinder _clauses;
    private readonly Dictionary<DeclarationSyntax, BoundFact> _facts;
    private readonly Dictionary<DeclarationSyntax, BoundTable> _tables = [];
    private readonly Dictionary<GroupSyntax, Surroundings> _groups = [];
    private readonly bool _isFree;
    private NameConflicts? _conflicts;

    internal Binder(Document document, BindingSession session)
    {
        _document = document;
        _isFree = document.References.Count == 0 && session.Imports.Documents.Count == 0;
        _facts = new Dictionary<DeclarationSyntax, BoundFact>(_isFree ? 0 : document.Declarations.Items.Count);
        _tree = document.Tree;
        _session = session;
        _names = new NameResolver(document, session.FindDeclaring);
        _typeResolver = new TypeResolver(session.Symbols);
        _units = new UnitBinder(_tree, session.Symbols, session.Units, _diagnostics);
        _types = new TypeBinder(_tree, session.Symbols, _typeResolver, _units, _diagnostics);
        _values = new ValueBinder(_tree, _typeResolver, _units, new Evaluator(document, _names, session, _typeResolver, _units, _diagnostics), _diagnostics);
        _circles = new RecordCircles(_typeResolver);
        _citations = new CitationBinder(_tree, session.Symbols);
        _replacements = new ReplacementBinder(document, _names, session, _diagnostics);
        _clauses = new ClauseBinder(_tree, _replacements, _types, _values, _citations, _diagnostics);
    }

    /// <summary>Which declarations of the file cannot have their names.</summary>
    internal NameConflicts Conflicts => _conflicts ??= new NameChecker(_document, _session.Symbols).Check();

    /// <summary>Never throws, whatever the tree. Linear in the file and in what it depends on.</summary>
    public static BoundFile Bind(Document document, SymbolTable symbols, Imports imports) => Bind(document, symbols, imports, null, null);

    /// <param name="document">The file.</param>
    /// <param name="symbols">What it can see of the project.</param>
    /// <param name="imports">The files that its values depend on.</param>
    /// <param name="names">The project's names, for the nearest one to a misspelt one; null where nobody reads findings.</param>
    /// <param name="find">Any file of the project by its path, for what findings say of it; null likewise.</param>
    internal static BoundFile Bind(Document document, SymbolTable symbols, Imports imports, Suggestions? names, Func<string, Document?>? find)
    {
        // The generator and the analyzers of one compilation ask for the same.
        if (document.Binding is { } shared && shared.IsOf(symbols, imports))
        {
            // Asked again for the same symbols, it need not be held against them, nor keep those before.
            if (!ReferenceEquals(shared.Symbols, symbols))
                document.Binding = shared with { Symbols = symbols };
            return shared.File;
        }

        var lookUps = new SymbolLookUps((2 * document.Declarations.Items.Count) + 64);
        var session = new BindingSession(document, symbols.Noting(lookUps), imports, names, find);
        var file = session.Of(document).Bind();
        session.End();
        if (!session.HasAskedProject)
            document.Binding = new SharedBinding(symbols, lookUps, imports, file);
        return file;
    }

    private BoundFile Bind()
    {
        var facts = new List<BoundFact>(_document.Declarations.Items.Count);
        var tables = new List<BoundTable>();
        var sources = new List<BoundSource>();
        foreach (var declaration in _document.Declarations.Items)
        {
            if (declaration.Syntax is SourceSyntax source)
                sources.Add(Bind(declaration, source));
            else if (declaration.Syntax is EnumSyntax { Keyword.IsMissing: false } enumSyntax)
                CheckEnum(declaration, enumSyntax);
            else if (declaration.Syntax is RecordSyntax { Keyword.IsMissing: false } record)
                CheckRecord(declaration, record);
            else if (declaration.Syntax is FactSyntax)
                facts.Add(Require(declaration));
            else if (declaration.Syntax is TableSyntax)
                tables.Add(RequireTable(declaration));
            else if (declaration.Syntax is UnitSyntax unit)
                _units.Check(declaration, unit);
        }

        _diagnostics.AddRange(new ReplacementCircles(_document, _session).Find(facts));
        _diagnostics.AddRange(new ReplacementTypes(_session, _units).Find(facts, tables));
        return new BoundFile(_document, facts, sources, Conflicts, _diagnostics) { Tables = tables, DataFindings = _dataFindings };
    }

    private BoundFact Require(Declaration declaration)
    {
        // Where nothing refers to anything, nobody asks for the fact by its name.
        if (_isFree)
            return Bind(declaration, (FactSyntax)declaration.Syntax);
        // Most facts refer to nothing: no order has to be found for them.
        if (GetTargets(declaration).Count == 0)
            BindNow(declaration);
        else
            _session.Require(new ValueName(_document, declaration, declaration.FullName));
        return _facts[declaration.Syntax];
    }

    private BoundTable RequireTable(Declaration declaration)
    {
        _session.Require(new ValueName(_document, declaration, declaration.FullName));
        return _tables[declaration.Syntax];
    }

    internal void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    internal BoundFact? Find(Declaration declaration) => _facts.TryGetValue(declaration.Syntax, out var fact) ? fact : null;

    internal BoundTable? FindTable(Declaration declaration) => _tables.TryGetValue(declaration.Syntax, out var table) ? table : null;

    internal bool IsBound(Declaration declaration) => _facts.ContainsKey(declaration.Syntax) || _tables.ContainsKey(declaration.Syntax);

    /// <summary>Binds a fact or table, all that it refers to being bound. A fact that refers to nothing may be bound already.</summary>
    internal void BindNow(Declaration declaration)
    {
        if (declaration.Syntax is FactSyntax fact)
        {
            if (!_facts.ContainsKey(fact))
                _facts.Add(fact, Bind(declaration, fact));
        }
        else if (declaration.Syntax is TableSyntax table)
            _tables.Add(table, Bind(declaration, table));
    }

    private BoundSource Bind(Declaration declaration, SourceSyntax syntax)
    {
        var fields = (syntax.Body?.Items ?? []).OfType<SourceFieldSyntax>()
            .Select(field => new BoundField(field, _tree.GetText(field.Key), ScalarText.Get(_tree, field.Value)))
            .ToArray();
        return new BoundSource(declaration, syntax, GetLabel(syntax.Label), GetDocumentation(syntax), fields);
    }

    private string? GetLabel(SyntaxToken token) => token.IsMissing ? null : StringText.GetValue(_tree.Text, token);

    private string GetDocumentation(LineSyntax line) => line.Documentation is { } documentation ? DocumentationText.Get(_tree, documentation) : "";
}
