using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Text;

namespace Facts.Cli.Exporting;

/// <summary>A file that is exported.</summary>
/// <param name="Path">Its path as the user would write it, with <c>/</c>.</param>
/// <param name="Document">The file.</param>
/// <param name="Bound">What it says.</param>
/// <param name="Symbols">The names of its project.</param>
internal sealed record ExportedFile(string Path, Document Document, BoundFile Bound, SymbolTable Symbols)
{
    /// <summary>The line of a place, from 1.</summary>
    public int LineOf(TextSpan span) => Document.Tree.Lines.GetPosition(span.Start).Line + 1;

    /// <summary>What is written at a place.</summary>
    public string TextOf(TextSpan span) => Document.Tree.Text.Substring(span.Start, span.Length);
}
