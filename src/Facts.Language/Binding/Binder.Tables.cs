using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// Tables.
public sealed partial class Binder
{
    private BoundTable Bind(Declaration declaration, TableSyntax syntax)
    {
        _diagnostics.Add(new Diagnostic(Rules.NotBoundYet, syntax.Keyword.Span, "'table'"));
        return new BoundTable { Declaration = declaration, Syntax = syntax, Documentation = GetDocumentation(syntax) };
    }
}
