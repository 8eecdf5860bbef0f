using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence.Reading;

/// <summary>Words and phrases, and what they stand for. That a word begins none is known at once, since most words of a text begin none.</summary>
/// <remarks>A build reads its first quote with all of these tables, and compiles what makes them: they are made by plain loops, of which the runtime has native code.</remarks>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> _values;

    /// <summary>For each word that begins a phrase, how many words the longest one has.</summary>
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    /// <summary>Takes the phrases over: they must not be changed afterwards.</summary>
    public PhraseTable(Dictionary<string, int> values)
    {
        _values = values;
        foreach (var phrase in values.Keys)
        {
            var words = phrase.Split(' ');
            _lengths[words[0]] = Math.Max(_lengths.TryGetValue(words[0], out var length) ? length : 0, words.Length);
        }
    }

    public static PhraseTable Empty { get; } = new([]);

    /// <summary>Phrases separated by commas, which stand for nothing.</summary>
    public static PhraseTable Of(string phrases)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var phrase in phrases.Split(','))
            values.Add(phrase, 0);
        return new PhraseTable(values);
    }

    /// <summary>All phrases.</summary>
    public IEnumerable<string> Phrases => _values.Keys;

    /// <summary>The words that begin a phrase.</summary>
    public IEnumerable<string> FirstWords => _lengths.Keys;

    /// <summary>The same with those of others, where it has none of the same words.</summary>
    /// <param name="others">The others, of which the first counts.</param>
    /// <param name="least">Characters that a phrase of another has at least.</param>
    public PhraseTable With(IEnumerable<PhraseTable> others, int least)
    {
        var values = new Dictionary<string, int>(_values, StringComparer.Ordinal);
        foreach (var other in others)
        {
            foreach (var phrase in other._values)
            {
                if (phrase.Key.Length >= least && !values.ContainsKey(phrase.Key))
                    values.Add(phrase.Key, phrase.Value);
            }
        }

        return new PhraseTable(values);
    }

    public bool Contains(string phrase) => _values.ContainsKey(phrase);

    public bool TryGetValue(string phrase, out int value) => _values.TryGetValue(phrase, out value);

    /// <summary>Words of the longest phrase that begins with a word; 0 where none does.</summary>
    public int GetLength(string firstWord) => _lengths.TryGetValue(firstWord, out var length) ? length : 0;
}
