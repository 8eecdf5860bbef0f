namespace Facts.Language.Text;

/// <summary>Line ends, of which texts have several kinds and everything that is written one.</summary>
internal static class LineEnds
{
    /// <summary>The text with <c>\n</c> for every end of a line.</summary>
    public static string Normalize(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
