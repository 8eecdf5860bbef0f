using System;
using System.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>Made-up prose, the same at each run: the n-th commonest of some thousand words is about as common as in any language, one n-th as common as the first.</summary>
internal sealed class Prose(int seed)
{
    private const int Words = 5_000;
    private const string Consonants = "tnrsldmkpbgvfz";
    private const string Vowels = "aeiou";

    private readonly Random _random = new(seed);

    /// <summary>Sentences in lines of about 80 characters.</summary>
    public string Write(int words)
    {
        var text = new StringBuilder();
        var line = 0;
        for (var i = 0; i < words; i++)
        {
            var word = Word();
            text.Append(i % 17 == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(i % 17 == 16 ? "." : i % 7 == 6 ? "," : "");
            line += word.Length + 1;
            text.Append(line > 80 ? '\n' : ' ');
            line = line > 80 ? 0 : line;
        }

        return text.ToString();
    }

    private string Word()
    {
        var rank = (int)Math.Exp(_random.NextDouble() * Math.Log(Words));
        var word = new StringBuilder();
        do
        {
            word.Append(Consonants[rank % Consonants.Length]);
            rank /= Consonants.Length;
            word.Append(Vowels[rank % Vowels.Length]);
            rank /= Vowels.Length;
        }
        while (rank > 0);
        return word.Append('s', _random.Next(2)).ToString();
    }
}
