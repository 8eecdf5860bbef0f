using System.Text;

namespace Facts.Language.Evidence;

/// <summary>Words of a quote that stand in one stretch.</summary>
internal sealed class QuotePiece
{
    private QuotePiece(char[] normal, int length, int lead, TextWords words)
    {
        Normal = normal;
        Length = length;
        Lead = lead;
        Words = words;
    }

    /// <summary>The normalised form, with its hyphens. There may be room behind it.</summary>
    public char[] Normal { get; }

    /// <summary>How many code units that has.</summary>
    public int Length { get; }

    /// <summary>How many of them stand before the first word.</summary>
    public int Lead { get; }

    public TextWords Words { get; }

    /// <summary>Reads a piece; null if it has no words.</summary>
    /// <param name="text">The piece as written.</param>
    /// <param name="joined">The same with the words whole that a line's end breaks; null if there are none.</param>
    public static QuotePiece? Read(string text, out QuotePiece? joined)
    {
        joined = null;
        char[]? normal = new char[text.Length];
        var words = TextWords.Read(text, ref normal, out var length, out var lead, out var hasBreaks);
        if (words.Count == 0)
            return null;
        if (!hasBreaks)
            return new QuotePiece(normal!, length, lead, words);
        joined = Read(Join(text), out _);
        // Read again, so that its words are those of what it says, hyphens included.
        return Read(new string(normal, 0, length), out _);
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
