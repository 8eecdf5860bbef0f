using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Checks;
using Facts.Language.Evidence;
using Facts.Language.Evidence.Reading;
using Facts.Language.Symbols;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Fixes;

/// <summary>The words of a source's evidence that carry a value: a short phrase for each place, that occurs once. Bounded by the text that is looked through.</summary>
internal sealed class Passages(FactsProject project)
{
    private const int MaxPassages = 3;
    private const int MaxCharacters = 400_000;
    private const int StretchWords = 24;

    /// <summary>Words that a phrase keeps on either side of the value, where its sentence has them.</summary>
    private const int WordsAround = 2;


    /// <summary>The phrases, in the order of the text; none where the source has no text, and for a value that quotes are not read for.</summary>
    public IReadOnlyList<string> Find(string source, FactValue value, DataType type)
    {
        var found = new List<string>();
        if (value is AbsentValue or RecordValue or ReferenceValue || project.Evidence.Find(source) is not { IsUsable: true, File: { IsSeal: false } file })
            return found;
        var members = type.Kind == FactType.Enum && project.Symbols.FindEnum(type.Name) is { } symbol ? symbol.Members : new EquatableArray<string>([]);
        var text = file.Content.Text;
        var language = project.Languages.Find(source);
        foreach (var sentence in Sentences(text))
        {
            for (var first = 0; first < sentence.Count && found.Count < MaxPassages; first += StretchWords)
            {
                var stretch = sentence.GetRange(first, Math.Min(StretchWords, sentence.Count - first));
                if (Carries(stretch) && Shrink(stretch, Carries) is { } phrase && file.Find(phrase, null, null) is { IsFound: true, Occurrences: 1 } && !found.Contains(phrase))
                    found.Add(phrase);
            }
        }

        return found;

        bool Carries(List<TextSpan> words) => words.Count > 0 && new ValueInQuote([new QuotedText(Join(text, words), language)]).Check(value, type, members).Outcome == ValueOutcome.Found;

        string? Shrink(List<TextSpan> words, Func<List<TextSpan>, bool> carries)
        {
            var (start, end) = (0, words.Count);
            while (end - start > 1 && carries(words.GetRange(start, end - start - 1)))
                end--;
            while (end - start > 1 && carries(words.GetRange(start + 1, end - start - 1)))
                start++;
            start = Math.Max(0, start - WordsAround);
            end = Math.Min(words.Count, end + WordsAround);
            // What stands around it may be read with it.
            var phrase = words.GetRange(start, end - start);
            return carries(phrase) ? Trim(Join(text, phrase)) : null;
        }
    }

    private static string Join(string text, IEnumerable<TextSpan> words) => string.Join(" ", words.Select(word => text.Substring(word.Start, word.Length)));

    private static string Trim(string phrase) => phrase.TrimEnd('.', ',', ';', ':');

    /// <summary>The words of each sentence, or of each line of a text that has none.</summary>
    private static IEnumerable<List<TextSpan>> Sentences(string text)
    {
        var words = new List<TextSpan>();
        var length = Math.Min(text.Length, MaxCharacters);
        for (var i = 0; i < length;)
        {
            var start = i;
            while (i < length && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > start)
                words.Add(TextSpan.FromBounds(start, i));
            var isEnd = i > start && text[i - 1] is '.' or '!' or '?';
            var breaks = 0;
            for (; i < length && char.IsWhiteSpace(text[i]); i++)
                breaks += text[i] == '\n' ? 1 : 0;
            if (words.Count > 0 && (isEnd || breaks > 1 || i >= length))
            {
                yield return words;
                words = [];
            }
        }
    }
}
