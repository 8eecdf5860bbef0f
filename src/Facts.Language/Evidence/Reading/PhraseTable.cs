using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>Words and phrases, and what they stand for. That a word begins none is known at once, since most words of a text begin none.</summary>
internal sealed class PhraseTable : IEnumerable<KeyValuePair<string, int>>
{
    private readonly Dictionary<string, int> _values;

    /// <summary>For each word that begins a phrase, how many words the longest one has.</summary>
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    public PhraseTable(IEnumerable<KeyValuePair<string, int>> values)
    {
        _values = values.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var phrase in _values.Keys)
        {
            var words = phrase.Split(' ');
            _lengths[words[0]] = Math.Max(_lengths.TryGetValue(words[0], out var length) ? length : 0, words.Length);
        }
    }

    public static PhraseTable Empty { get; } = new([]);

    /// <summary>Phrases separated by commas, which stand for nothing.</summary>
    public static PhraseTable Of(string phrases) => new(phrases.Split(',').Select(phrase => new KeyValuePair<string, int>(phrase, 0)));

    /// <summary>The words that begin a phrase.</summary>
    public IEnumerable<string> FirstWords => _lengths.Keys;

    public bool Contains(string phrase) => _values.ContainsKey(phrase);

    public bool TryGetValue(string phrase, out int value) => _values.TryGetValue(phrase, out value);

    /// <summary>Words of the longest phrase that begins with a word; 0 where none does.</summary>
    public int GetLength(string firstWord) => _lengths.TryGetValue(firstWord, out var length) ? length : 0;

    public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
