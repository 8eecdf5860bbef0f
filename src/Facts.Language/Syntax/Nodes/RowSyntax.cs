using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>row = "|" (cell "|")+ NL body?</c></summary>
public sealed class RowSyntax(SyntaxToken bar, IReadOnlyList<CellSyntax> cells) : LineSyntax
{
    public SyntaxToken Bar { get; } = bar;

    public IReadOnlyList<CellSyntax> Cells { get; } = cells;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Bar);
        AddAll(sink, Cells);
    }
}
