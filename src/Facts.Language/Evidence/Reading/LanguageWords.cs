using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>The words of a language that numbers and dates are written with, in lower case and without accents. Several words that belong together are joined by blanks.</summary>
internal sealed partial class LanguageWords
{
    private static readonly LanguageWords[] Others = [CreateGerman(), CreateFrench(), CreateItalian(), CreateSpanish()];

    public static LanguageWords English { get; } = CreateEnglish();

    /// <summary>Of a language that is read by its digits alone.</summary>
    public static LanguageWords None { get; } = new("");

    /// <summary>Where no language is stated: English, with the months and per cent of the others.</summary>
    public static LanguageWords Unknown { get; } = CreateUnknown();

    private static readonly LanguageWords[] All = [English, .. Others];

    private readonly Lazy<HashSet<string>> _numberStarts;
    private readonly Lazy<HashSet<string>> _dateStarts;

    private LanguageWords(string code)
    {
        Code = code;
        _numberStarts = new(() => CollectFirst([Ordinals!, Articles!, Cardinals!, Parts!, Magnitudes!]));
        _dateStarts = new(() => CollectFirst([Ordinals!, Months!]));
    }

    /// <summary>All words and phrases of all languages.</summary>
    public static IEnumerable<string> Everything => All.Append(Unknown).SelectMany(words => words.Tables).SelectMany(table => table.Phrases);

    /// <summary>The language of two letters; empty where no words are read.</summary>
    public string Code { get; }

    /// <summary>Numbers below a thousand: <c>twenty two</c>.</summary>
    public PhraseTable Cardinals { get; private set; } = PhraseTable.Empty;

    /// <summary>Ordinal numbers: <c>twenty second</c>.</summary>
    public PhraseTable Ordinals { get; private set; } = PhraseTable.Empty;

    /// <summary>Parts of a whole: <c>third</c>, <c>thirds</c>.</summary>
    public PhraseTable Parts { get; private set; } = PhraseTable.Empty;

    /// <summary>What multiplies a number, by its power of ten: <c>hundred</c> is 2, <c>million</c> 6.</summary>
    public PhraseTable Magnitudes { get; private set; } = PhraseTable.Empty;

    /// <summary>The magnitudes that are numbers by themselves: <c>mille</c>.</summary>
    public PhraseTable Bare { get; private set; } = PhraseTable.Empty;

    /// <summary>The months: 1 to 12.</summary>
    public PhraseTable Months { get; private set; } = PhraseTable.Empty;

    /// <summary>Whether a month begins with a capital letter, so that <c>may</c> and <c>march</c> are none.</summary>
    public bool HasCapitalMonths { get; private set; }

    /// <summary>The words for a hundredth: <c>per cent</c>.</summary>
    public PhraseTable Percent { get; private set; } = PhraseTable.Empty;

    /// <summary>The words for a thousandth: <c>per mille</c>.</summary>
    public PhraseTable Permille { get; private set; } = PhraseTable.Empty;

    /// <summary>Between the parts of a number: <c>a hundred and four</c>.</summary>
    public PhraseTable And { get; private set; } = PhraseTable.Empty;

    /// <summary>Before a magnitude they are one of it: <c>a million</c>.</summary>
    public PhraseTable Articles { get; private set; } = PhraseTable.Empty;

    /// <summary>Between the ends of a range: <c>10 to 20</c>.</summary>
    public PhraseTable To { get; private set; } = PhraseTable.Empty;

    /// <summary>Before the ends of a range where the word between them says more than that: <c>between 10 and 20</c>.</summary>
    public PhraseTable Between { get; private set; } = PhraseTable.Empty;

    /// <summary>Between the parts of a date: <c>22nd of March</c>.</summary>
    public PhraseTable DateGlue { get; private set; } = PhraseTable.Empty;

    /// <summary>Before a year: <c>in 2020</c>.</summary>
    public PhraseTable BeforeYear { get; private set; } = PhraseTable.Empty;

    /// <summary>Before a number that something is at least, as one or two words.</summary>
    public PhraseTable AtLeast { get; private set; } = PhraseTable.Empty;

    /// <summary>Before a number that something is at most.</summary>
    public PhraseTable AtMost { get; private set; } = PhraseTable.Empty;

    /// <summary>Before a number that something is less than.</summary>
    public PhraseTable LessThan { get; private set; } = PhraseTable.Empty;

    private PhraseTable[] Tables => [Cardinals, Ordinals, Parts, Magnitudes, Bare, Months, Percent, Permille, And, Articles, To, Between, DateGlue, BeforeYear, AtLeast, AtMost, LessThan];

    /// <summary>Whether a number may begin with a word: hardly any word of a text is one of these.</summary>
    public bool MayBeginNumber(string word) => _numberStarts.Value.Contains(word);

    /// <summary>Whether a day or month may begin with a word.</summary>
    public bool MayBeginDate(string word) => _dateStarts.Value.Contains(word);

    /// <summary>The words of a language of two letters; <see cref="None"/> where they are not read.</summary>
    public static LanguageWords Find(string code) => All.FirstOrDefault(words => string.Equals(words.Code, code, StringComparison.Ordinal)) ?? None;

    private static HashSet<string> CollectFirst(PhraseTable[] tables) => new(tables.SelectMany(table => table.FirstWords), StringComparer.Ordinal);

    private static PhraseTable Set(string phrases) => PhraseTable.Of(phrases);

    /// <summary>Numbers them in order, those that mean the same joined by a bar.</summary>
    private static Dictionary<string, int> Number(string words, int first = 0, int step = 1)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = first;
        foreach (var group in words.Split(' '))
        {
            foreach (var word in group.Split('|'))
                numbers[word.Replace('_', ' ')] = number;
            number += step;
        }

        return numbers;
    }

    /// <summary>Each group <c>word|word=number</c>.</summary>
    private static PhraseTable Map(string groups)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups.Split(' '))
        {
            var parts = group.Split('=');
            foreach (var word in parts[0].Split('|'))
                numbers.Add(word.Replace('_', ' '), int.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        return new PhraseTable(numbers);
    }

    /// <summary>Adds the numbers between the tens: <paramref name="join"/> makes one of ten and unit.</summary>
    private static Dictionary<string, int> Compose(Dictionary<string, int> units, Dictionary<string, int> tens, Func<string, string, string> join)
    {
        var numbers = new Dictionary<string, int>(units, StringComparer.Ordinal);
        foreach (var ten in tens)
        {
            numbers[ten.Key] = ten.Value;
            foreach (var unit in units)
            {
                if (unit.Value is > 0 and < 10)
                    numbers[join(ten.Key, unit.Key)] = ten.Value + unit.Value;
            }
        }

        return numbers;
    }

    private static LanguageWords CreateUnknown()
    {
        var words = CreateEnglish();
        // Short names are words of other languages as well.
        words.Months = words.Months.With(Others.Select(other => other.Months), least: 5);
        words.Percent = words.Percent.With(Others.Select(other => other.Percent), least: 0);
        words.Permille = words.Permille.With(Others.Select(other => other.Permille), least: 0);
        return words;
    }
}
