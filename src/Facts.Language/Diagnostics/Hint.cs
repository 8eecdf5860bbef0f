namespace Facts.Language.Diagnostics;

/// <summary>What a message says to do, and the text that does it where the finding stands, if one does.</summary>
internal sealed class Hint
{
    private Hint(string text, string? replacement, bool isCertain)
    {
        Text = text;
        Replacement = replacement;
        IsCertain = isCertain;
    }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>What to write instead of the text that the finding stands on; null where it is not known.</summary>
    public string? Replacement { get; }

    /// <summary>Whether nothing else can be meant: a literal in another notation, not a name that is near.</summary>
    public bool IsCertain { get; }

    public static implicit operator Hint(string text) => new(text, null, false);

    /// <summary>Asks whether the nearest valid name is meant.</summary>
    public static Hint Nearest(string name) => Guess($"Is '{name}' meant?", name);

    /// <summary>A text that may be meant.</summary>
    public static Hint Guess(string text, string replacement) => new(text, replacement, false);

    /// <summary>A text that is meant.</summary>
    public static Hint Certain(string text, string replacement) => new(text, replacement, true);

    public override string ToString() => Text;
}
