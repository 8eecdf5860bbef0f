using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>The lines of <c>///</c> above a declaration.</summary>
public sealed class DocumentationSyntax(IReadOnlyList<SyntaxToken> lines) : SyntaxNode
{
    public IReadOnlyList<SyntaxToken> Lines { get; } = lines;

    public override void Accept(ISyntaxSink sink)
    {
        foreach (var line in Lines)
            sink.Add(line);
    }
}
