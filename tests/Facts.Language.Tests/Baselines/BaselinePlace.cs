using System.Globalization;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Tests.Baselines;

/// <summary>Places and texts as people read them.</summary>
internal static class BaselinePlace
{
    /// <summary>Line and column, counted from one.</summary>
    public static string Of(SyntaxTree tree, int position)
    {
        var place = tree.Lines.GetPosition(position);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line + 1},{place.Column + 1}");
    }

    /// <summary>The text of a stretch, on one line.</summary>
    public static string Text(SyntaxTree tree, TextSpan span) => Text(tree.Text, span);

    public static string Text(string text, TextSpan span) => text.Substring(span.Start, span.Length)
        .Replace("\r", "\\r", System.StringComparison.Ordinal).Replace("\n", "\\n", System.StringComparison.Ordinal).Replace("\t", "\\t", System.StringComparison.Ordinal);
}
