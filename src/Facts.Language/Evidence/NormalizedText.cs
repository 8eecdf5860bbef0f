using System;
using System.Text;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>
/// A text in the form in which quotes and evidence are compared, with the way back to the text itself. What it does is written in the page on normalisation, with all cases.
/// It depends on nothing but the tables in this assembly: on no culture, no ICU and no version of .NET.
/// </summary>
public sealed class NormalizedText
{
    /// <summary>The version of the definition. Seals state it; it changes with whatever makes a text read differently.</summary>
    public const int Version = 1;

    private readonly int[] _starts;
    private readonly int[] _ends;

    private NormalizedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The normalised form.</summary>
    public string Text { get; }

    /// <summary>Normalises a text, in time linear in its length.</summary>
    public static NormalizedText Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        var starts = new int[text.Length + 1];
        var ends = new int[text.Length + 1];
        var reader = new NormalizedReader(text, 0);
        while (reader.Read())
        {
            if (builder.Length == starts.Length)
            {
                Array.Resize(ref starts, starts.Length * 2);
                Array.Resize(ref ends, starts.Length);
            }

            starts[builder.Length] = reader.Start;
            ends[builder.Length] = reader.End;
            builder.Append(reader.Current);
        }

        Array.Resize(ref starts, builder.Length);
        Array.Resize(ref ends, builder.Length);
        return new NormalizedText(builder.ToString(), starts, ends);
    }

    /// <summary>What a stretch of the normalised form comes from: whole characters of the text, with their marks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not within <see cref="Text"/>.</exception>
    public TextSpan GetOrigin(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(span));
        if (span.Length > 0)
            return TextSpan.FromBounds(_starts[span.Start], _ends[span.End - 1]);
        var place = span.Start < _starts.Length ? _starts[span.Start] : _ends.Length > 0 ? _ends[_ends.Length - 1] : 0;
        return new TextSpan(place, 0);
    }
}
