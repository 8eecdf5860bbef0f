using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>citation = q (LOCATOR (STR | RUN))* quote*</c></summary>
public sealed class CitationSyntax(NameSyntax source, IReadOnlyList<LocatorSyntax> locators, IReadOnlyList<QuoteSyntax> quotes, SyntaxToken semicolon) : SyntaxNode
{
    public NameSyntax Source { get; } = source;

    public IReadOnlyList<LocatorSyntax> Locators { get; } = locators;

    public IReadOnlyList<QuoteSyntax> Quotes { get; } = quotes;

    /// <summary>What separates it from the next citation of a cell.</summary>
    public SyntaxToken Semicolon { get; } = semicolon;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Source);
        AddAll(sink, Locators);
        AddAll(sink, Quotes);
        sink.Add(Semicolon);
    }
}
