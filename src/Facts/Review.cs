using System;

namespace Facts;

/// <summary>That somebody looked at a fact or a citation again.</summary>
public readonly struct Review : IEquatable<Review>
{
    internal Review(PartialDate date, string? by)
    {
        Date = date;
        By = by;
    }

    /// <summary>When.</summary>
    public PartialDate Date { get; }

    /// <summary>Who; null if not stated.</summary>
    public string? By { get; }

    /// <summary>Whether two reviews have the same date and person.</summary>
    public static bool operator ==(Review left, Review right) => left.Equals(right);

    /// <summary>Whether two reviews differ in date or person.</summary>
    public static bool operator !=(Review left, Review right) => !left.Equals(right);

    /// <summary>Whether the other review has the same date and person.</summary>
    public bool Equals(Review other) => Date == other.Date && string.Equals(By, other.By, StringComparison.Ordinal);

    /// <summary>Whether it is a review with the same date and person.</summary>
    public override bool Equals(object? obj) => obj is Review other && Equals(other);

    /// <summary>A hash of date and person, for this process only.</summary>
    public override int GetHashCode() =>
        unchecked((Date.GetHashCode() * 31) + (By is null ? 0 : StringComparer.Ordinal.GetHashCode(By)));

    /// <summary>Date and person: <c>2026-11-22 by A. Editor</c>.</summary>
    public override string ToString() => By is null ? Date.ToString() : Date + " by " + By;

    /// <summary>A date, then perhaps a blank and a name.</summary>
    internal static Review Read(TextSlice content)
    {
        int length = 0;
        while (length < content.Length && content.Text[content.Start + length] != ' ')
            length++;
        PartialDate date = DateText.Partial(new TextSlice(content.Text, content.Start, length).ToString());
        return length == content.Length ? new Review(date, null) : new Review(date, content.From(length + 1).ToString());
    }
}
