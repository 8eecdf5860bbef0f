using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>
/// A made-up project whose quotes are checked, the same at each run: facts with one quote each, a source for each text, and texts of prose that have the quotes in them, a sentence each.
/// Nothing is wrong in it.
/// </summary>
internal sealed class EvidenceCorpus
{
    private const string Type = "int";
    private const int ProseWords = 3_000;

    private readonly int _files;
    private readonly int _facts;
    private readonly int _texts;

    /// <param name="files">How many files.</param>
    /// <param name="facts">How many facts each has.</param>
    /// <param name="texts">How many texts they quote from.</param>
    public EvidenceCorpus(int files, int facts, int texts)
    {
        (_files, _facts, _texts) = (files, facts, texts);
        Texts = [.. Enumerable.Range(0, texts).Select(text => (PathOf(text), WriteText(text)))];
        Documents = [.. Enumerable.Range(0, files).Select(file => ($"region{Number(file)}.facts", WriteFile(file))), ("sources.facts", WriteSources())];
    }

    public IReadOnlyList<(string Path, string Text)> Documents { get; }

    public IReadOnlyList<(string Path, string Text)> Texts { get; }

    /// <summary>All quotes, each with the number of its text, in the order of the files.</summary>
    public IEnumerable<(int Text, string Words)> Quotes => Enumerable.Range(0, Count).Select(seed => (seed % _texts, Quote(seed)));

    public int Count => _files * _facts;

    private string WriteFile(int file)
    {
        var text = new StringBuilder($"group Region{Number(file)}\n");
        for (var fact = 0; fact < _facts; fact++)
        {
            var seed = (file * _facts) + fact;
            text.Append(CultureInfo.InvariantCulture, $"  fact Toll{fact} = {MadeUp.Value(Type, seed)}\n    cite Source{seed % _texts} page {1 + (seed % 300)} \"{Quote(seed)}\"\n");
        }

        return text.ToString();
    }

    private string WriteSources()
    {
        var text = new StringBuilder();
        for (var source = 0; source < _texts; source++)
            text.Append(CultureInfo.InvariantCulture, $"source Source{source}\n  title \"Report {source} of the road authority\"\n  url \"https://example.org/reports/{source}\"\n  evidence \"{PathOf(source)}\"\n");
        return text.ToString();
    }

    /// <summary>Prose, with the sentences that are quoted spread over it.</summary>
    private string WriteText(int text)
    {
        var prose = new Prose(text).Write(ProseWords).Split('\n');
        var lines = new StringBuilder();
        var seed = text;
        for (var line = 0; line < prose.Length; line++)
        {
            lines.Append(prose[line]).Append('\n');
            for (var until = (long)Count * (line + 1) / prose.Length; seed < until; seed += _texts)
                lines.Append("It said: ").Append(Quote(seed)).Append(".\n");
        }

        return lines.ToString();
    }

    private static string Quote(int seed) => MadeUp.Quote(seed, MadeUp.Said(Type, MadeUp.Value(Type, seed)));

    private static string PathOf(int text) => $"sources/report{Number(text)}.evidence.txt";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
