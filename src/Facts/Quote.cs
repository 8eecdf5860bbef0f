using System;

namespace Facts;

/// <summary>Words of a source that carry a fact.</summary>
public sealed class Quote : IEquatable<Quote>
{
    internal Quote(string text, string? after, string? before)
    {
        Text = text;
        After = after;
        Before = before;
    }

    /// <summary>The words, verbatim. <c>…</c> stands for words left out, <c>[words]</c> in brackets are the curator's own.</summary>
    public string Text { get; }

    /// <summary>The words of the source that stand before the quote, where it occurs more than once; otherwise null.</summary>
    public string? After { get; }

    /// <summary>The words of the source that stand behind the quote, where it occurs more than once; otherwise null.</summary>
    public string? Before { get; }

    /// <summary>Whether two quotes have the same three texts, character for character.</summary>
    public static bool operator ==(Quote? left, Quote? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two quotes differ in one of their three texts.</summary>
    public static bool operator !=(Quote? left, Quote? right) => !(left == right);

    /// <summary>Whether the other quote has the same three texts, character for character.</summary>
    public bool Equals(Quote? other) =>
        other is not null
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && string.Equals(After, other.After, StringComparison.Ordinal)
        && string.Equals(Before, other.Before, StringComparison.Ordinal);

    /// <summary>Whether it is a quote with the same three texts.</summary>
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <summary>A hash of the quoted words, for this process only.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The words in quotation marks: <c>“expelled two Russian officials”</c>.</summary>
    public override string ToString() => "\u201C" + Text + "\u201D";
}
