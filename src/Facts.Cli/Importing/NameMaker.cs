using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Cli.Importing;

/// <summary>Makes the names of one scope: valid, free, and apart from each other by more than case. Depends on the order in which it is asked.</summary>
internal sealed class NameMaker
{
    /// <summary>So that the names of what stands around it have room.</summary>
    private const int MaxLength = 120;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="taken">Names that something else in the scope has.</param>
    public NameMaker(params string[] taken) => _taken.UnionWith(taken);

    /// <summary>A name for a text: the text itself where it is one in PascalCase, else its words; with a number behind it where it is taken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fallback">The name of a text without a letter or digit.</param>
    public string Make(string text, string fallback)
    {
        var words = IsName(text) ? PascalCase.FromName(text) : PascalCase.FromText(IsShouted(text) ? text.ToLowerInvariant() : text);
        var name = words == "_" ? fallback : words.Length > MaxLength ? words[..MaxLength] : words;
        var free = name;
        for (var i = 2; IsTaken(free); i++)
            free = name + (char.IsAsciiDigit(name[^1]) ? "_" : "") + i.ToString(CultureInfo.InvariantCulture);
        _taken.Add(free);
        return free;
    }

    private bool IsTaken(string name) => _taken.Contains(name) || ReservedNames.FindProblem(name) != null || ReservedNames.FindProperty(name) != null;

    private static bool IsName(string text) => text.Length > 0 && CharacterFacts.IsIdentifierStart(text[0]) && text.All(c => c != '_' && CharacterFacts.IsIdentifierPart(c));

    /// <summary>Whether it is written like <c>HEAD_OF_HOUSEHOLD</c>.</summary>
    private static bool IsShouted(string text) => text.Contains('_', StringComparison.Ordinal) && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
}
