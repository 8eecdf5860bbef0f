using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>header = "|" (ID (":" type)? "|")+ NL</c></summary>
public sealed class TableHeaderSyntax(SyntaxToken bar, IReadOnlyList<HeaderCellSyntax> cells) : LineSyntax
{
    public SyntaxToken Bar { get; } = bar;

    public IReadOnlyList<HeaderCellSyntax> Cells { get; } = cells;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Bar);
        AddAll(sink, Cells);
    }
}
