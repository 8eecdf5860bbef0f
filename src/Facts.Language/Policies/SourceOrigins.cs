using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Policies;

/// <summary>Where each source of a project has it from: <c>via</c> followed to its end. Two sources of one origin are not independent.</summary>
internal sealed class SourceOrigins
{
    /// <summary>More names are not listed.</summary>
    private const int MaxNames = 5;

    private readonly Dictionary<string, Link> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<Document, List<Diagnostic>> _circles = [];

    /// <summary>Linear in the sources: each has one origin at most, and is passed once.</summary>
    /// <param name="documents">The project's files, in the order of their paths.</param>
    /// <param name="symbols">Which of several sources of one name counts.</param>
    public SourceOrigins(IEnumerable<Document> documents, SymbolTable symbols)
    {
        foreach (var document in documents)
        {
            foreach (var source in document.Sources)
            {
                if (!_links.ContainsKey(source.Name) && symbols.FindSource(source.Name) is { } symbol && string.Equals(symbol.File.Path, document.Path, StringComparison.Ordinal))
                    _links.Add(source.Name, new Link(document, source, FindVia(document.Tree, source.Syntax), _links.Count));
            }
        }

        // Of this order each circle is met first at its first member.
        foreach (var link in _links.Values.OrderBy(link => link.Order))
            Follow(link);
    }

    /// <summary>The name of the source that a source goes back to, or its own. One that is not declared has none but itself.</summary>
    public string Find(string source) => _origins.TryGetValue(source, out var origin) ? origin : source;

    /// <summary>Where a source is declared that counts for its name; null where none is.</summary>
    public (Document Document, DeclarationSyntax Source)? FindDeclaration(string source) => _links.TryGetValue(source, out var link) ? (link.Document, link.Source.Syntax) : null;

    /// <summary>The circles that are reported in a file.</summary>
    public IReadOnlyList<Diagnostic> GetCircles(Document document) => _circles.TryGetValue(document, out var found) ? found : [];

    private static SourceFieldSyntax? FindVia(SyntaxTree tree, DeclarationSyntax source) => SourceLines.Of(tree, source, "via").FirstOrDefault(field =>
        !field.Value.IsMissing && !field.Value.IsMalformed && !string.IsNullOrWhiteSpace(ScalarText.Get(tree, field.Value)));

    /// <summary>Follows a source to where it comes from, or to one whose origin is known, and notes it for all on the way.</summary>
    private void Follow(Link start)
    {
        var path = new List<Link>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        string? origin = null;
        for (var link = start; origin == null;)
        {
            var name = link.Source.Name;
            if (_origins.TryGetValue(name, out origin))
                break;
            if (places.TryGetValue(name, out var place))
            {
                origin = Report(path.GetRange(place, path.Count - place));
                break;
            }

            places.Add(name, path.Count);
            path.Add(link);
            // An origin that is not declared is reported, and may be any: then the source stands for itself.
            if (link.Via == null || !_links.TryGetValue(ScalarText.Get(link.Document.Tree, link.Via.Value), out var next))
                origin = name;
            else
                link = next;
        }

        foreach (var link in path)
            _origins.Add(link.Source.Name, origin!);
    }

    /// <summary>Reports a circle at its first member by file and place, for whose origin all are taken.</summary>
    private string Report(List<Link> circle)
    {
        var first = circle.OrderBy(link => link.Order).First();
        var from = circle.IndexOf(first);
        var others = circle.Skip(from + 1).Concat(circle.Take(from)).Select(link => link.Source.Name).ToArray();
        var way = others.Length == 0 ? "" : $", by way of {string.Join(", ", others.Take(MaxNames))}{(others.Length > MaxNames ? " …" : "")}";
        if (!_circles.TryGetValue(first.Document, out var found))
            _circles.Add(first.Document, found = []);
        found.Add(new Diagnostic(Rules.CircularOrigin, first.Via!.Value.Span, first.Source.Name, way));
        return first.Source.Name;
    }

    /// <summary>A source and where it has it from.</summary>
    private sealed record Link(Document Document, Declaration Source, SourceFieldSyntax? Via, int Order);
}
