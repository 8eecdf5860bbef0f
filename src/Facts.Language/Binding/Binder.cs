using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Looks up names and evaluates values of one file, with what it can see of the others.</summary>
public sealed class Binder
{
    private readonly Document _document;
    private readonly SymbolTable _symbols;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly ValueBinder _values;
    private readonly CitationBinder _citations;
    private readonly Dictionary<GroupSyntax, IReadOnlyList<BoundCitation>> _groupCitations = [];

    private Binder(Document document, SymbolTable symbols)
    {
        _document = document;
        _symbols = symbols;
        _values = new ValueBinder(document.Tree, symbols, _diagnostics);
        _citations = new CitationBinder(document.Tree, symbols);
    }

    /// <summary>Never throws, whatever the tree. Linear in the file.</summary>
    public static BoundFile Bind(Document document, SymbolTable symbols) => new Binder(document, symbols).Bind();

    private BoundFile Bind()
    {
        var facts = new List<BoundFact>();
        var sources = new List<BoundSource>();
        foreach (var declaration in _document.Declarations.Items)
        {
            if (declaration.Syntax is FactSyntax fact)
                facts.Add(Bind(declaration, fact));
            else if (declaration.Syntax is SourceSyntax source)
                sources.Add(Bind(declaration, source));
        }

        return new BoundFile(_document, facts, sources, new NameChecker(_document, _symbols).Check(), _diagnostics);
    }

    private BoundFact Bind(Declaration declaration, FactSyntax syntax)
    {
        var own = _citations.Bind(syntax.Body);
        var unused = UnusedConstructs.Find(_document.Tree, _symbols, syntax);
        string? unit = null;
        // What a line without its keyword was meant as is not known, so its value is not judged.
        var value = declaration.IsRead ? _values.Bind(syntax, declaration.FullName, unused, out unit) : null;
        return new BoundFact(declaration, syntax, value, unit, unused, GetLabel(syntax.Label), GetDocumentation(syntax), own, own.Count > 0 ? [] : GetInherited(declaration));
    }

    private IReadOnlyList<BoundCitation> GetInherited(Declaration declaration)
    {
        for (var i = declaration.Groups.Count - 1; i >= 0; i--)
        {
            var group = declaration.Groups[i];
            if (!_groupCitations.TryGetValue(group, out var citations))
                _groupCitations.Add(group, citations = _citations.Bind(group.Body));
            if (citations.Count > 0)
                return citations;
        }

        return [];
    }

    private BoundSource Bind(Declaration declaration, SourceSyntax syntax)
    {
        var fields = (syntax.Body?.Items ?? []).OfType<SourceFieldSyntax>()
            .Select(field => new BoundField(field, _document.Tree.GetText(field.Key), ScalarText.Get(_document.Tree, field.Value)))
            .ToArray();
        return new BoundSource(declaration, syntax, GetLabel(syntax.Label), GetDocumentation(syntax), fields);
    }

    private string? GetLabel(SyntaxToken token) => token.IsMissing ? null : StringText.GetValue(_document.Tree.Text, token);

    private string GetDocumentation(LineSyntax line) => line.Documentation is { } documentation ? DocumentationText.Get(_document.Tree, documentation) : "";
}
