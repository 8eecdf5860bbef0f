using Facts.Cli.Output;
using Facts.Language.Text;

namespace Facts.Cli.Projects;

/// <summary>A stretch of a file.</summary>
/// <param name="Path">The file as the user would write it.</param>
/// <param name="Text">Its text; empty where it could not be read.</param>
/// <param name="Lines">Its lines, shared by all places in it.</param>
/// <param name="Span">The stretch.</param>
internal sealed record FilePlace(string Path, string Text, LineMap Lines, TextSpan Span)
{
    /// <summary>Line and column of its beginning, both from 0.</summary>
    public LinePosition Start => Lines.GetPosition(Span.Start);

    /// <summary>Line and column behind its end, both from 0.</summary>
    public LinePosition End => Lines.GetPosition(Span.End);

    /// <summary>The form that compilers print: <c>tolls.facts(14,8)</c>.</summary>
    public override string ToString()
    {
        var start = Start;
        return System.FormattableString.Invariant($"{FileName.Of(Path)}({start.Line + 1},{start.Column + 1})");
    }
}
