using System.Text;

namespace Facts.Language.Evidence;

/// <summary>Words of a quote that stand in one stretch.</summary>
internal sealed class QuotePiece
{
    private QuotePiece(string normal, int lead, TextWords words)
    {
        Normal = normal;
        Lead = lead;
        Words = words;
    }

    /// <summary>The normalised form, with its hyphens.</summary>
    public string Normal { get; }

    /// <summary>How many code units of it stand before the first word.</summary>
    public int Lead { get; }

    public TextWords Words { get; }

    /// <summary>Reads a piece; null if it has no words.</summary>
    /// <param name="text">The piece as written.</param>
    /// <param name="joined">The same with the words whole that a line's end breaks; null if there are none.</param>
    public static QuotePiece? Read(string text, out QuotePiece? joined)
    {
        joined = null;
        var normal = new StringBuilder(text.Length);
        var words = TextWords.Read(text, normal, out var lead, out var hasBreaks);
        if (words.Count == 0)
            return null;
        if (!hasBreaks)
            return new QuotePiece(normal.ToString(), lead, words);
        joined = Read(Join(text), out _);
        // Read again, so that its words are those of what it says, hyphens included.
        return Read(normal.ToString(), out _);
    }

    private static string Join(string text)
    {
        var builder = new StringBuilder(text.Length);
        var reader = new NormalizedReader(text, 0);
        while (reader.Read())
        {
            if (!reader.IsBreak)
                builder.Append(reader.Current);
        }

        return builder.ToString();
    }
}
