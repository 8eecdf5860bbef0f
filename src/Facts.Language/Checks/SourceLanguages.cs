using System;
using System.Collections.Concurrent;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Checks;

/// <summary>The languages that the sources of a project state, each looked up once for all of its files.</summary>
internal sealed class SourceLanguages(FactsProject project)
{
    private readonly ConcurrentDictionary<string, string> _languages = new(StringComparer.Ordinal);

    /// <summary>The tag that a source states, such as <c>de</c>; empty where it states none or is not declared.</summary>
    public string Find(string source) => _languages.TryGetValue(source, out var language) ? language : _languages.GetOrAdd(source, Read(source));

    private string Read(string name) => project.Origins.FindDeclaration(name) is var (document, source)
        ? SourceLines.Of(document.Tree, source, "language").Where(field => !field.Value.IsMissing).Select(field => ScalarText.Get(document.Tree, field.Value)).FirstOrDefault() ?? ""
        : "";
}
