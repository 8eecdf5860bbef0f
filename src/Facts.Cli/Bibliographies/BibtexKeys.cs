using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Facts.Cli.Output;

namespace Facts.Cli.Bibliographies;

/// <summary>
/// Keys such as BibTeX and its readers have. One with a comma, a brace or a blank ends where that stands, and what is behind it would be read as fields and entries that no source has.
/// </summary>
internal sealed class BibtexKeys
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _notes = [];

    /// <summary>Which keys were changed.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The key of a source, or the nearest one that there may be and that no other source has.</summary>
    public string Make(string key)
    {
        var text = new StringBuilder(key.Length);
        foreach (var rune in key.EnumerateRunes())
            text.Append(IsAllowed(rune) ? rune.ToString() : "_");
        var (made, number) = (text.ToString(), 1);
        while (!_taken.Add(made))
            made = string.Create(CultureInfo.InvariantCulture, $"{text}-{++number}");
        if (made != key)
            _notes.Add($"The key '{OneLine.Of(key)}' is written as '{OneLine.Of(made)}', since {(number > 1 ? "another source has it" : "BibTeX has no such keys")}.");
        return made;
    }

    private static bool IsAllowed(Rune rune) => Rune.IsLetterOrDigit(rune) || (rune.IsAscii && "!$&*+-./:;?_".Contains((char)rune.Value, StringComparison.Ordinal));
}
