using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Cli.Bibliographies;

/// <summary>
/// A person's name as CSL has it, in parts, and the line that a source has of it: <c>van Gogh, Vincent</c>, <c>King, Jr., Martin Luther</c>, as BibTeX writes names;
/// a name of one piece, that of an institution, has no comma, or stands in braces.
/// </summary>
internal sealed record CslName
{
    public string Family { get; init; } = "";

    public string Given { get; init; } = "";

    /// <summary>What goes where the given name is left out: <c>Humboldt, Alexander von</c>.</summary>
    public string DroppingParticle { get; init; } = "";

    /// <summary>What stays with the family name: <c>van Gogh</c>.</summary>
    public string NonDroppingParticle { get; init; } = "";

    public string Suffix { get; init; } = "";

    /// <summary>The name in one piece; then it has no other part.</summary>
    public string Literal { get; init; } = "";

    /// <summary>The line; null where none says exactly this.</summary>
    public string? Write()
    {
        var name = this;
        if (name.Literal.Length == 0 && name.Given.Length + name.Suffix.Length + name.DroppingParticle.Length == 0)
            name = new CslName { Literal = Join(name.NonDroppingParticle, name.Family) };
        return Candidates(name).FirstOrDefault(line => Parse(line) == name);
    }

    /// <summary>Reads a line, whatever it is.</summary>
    public static CslName Parse(string line)
    {
        var parts = Split(line);
        if (parts.Count is < 2 or > 3)
            return new CslName { Literal = Unbrace(line) };
        var (particle, family) = SplitParticle(parts[0]);
        var (given, dropping) = SplitDropping(parts[^1]);
        return new CslName { Family = Unbrace(family), NonDroppingParticle = particle, Given = Unbrace(given), DroppingParticle = dropping, Suffix = parts.Count == 3 ? Unbrace(parts[1]) : "" };
    }

    /// <summary>All in one piece, for what no line can say.</summary>
    public override string ToString() => Literal.Length > 0 ? Literal : string.Join(' ', new[] { Given, DroppingParticle, NonDroppingParticle, Family, Suffix }.Where(part => part.Length > 0));

    private static IEnumerable<string> Candidates(CslName name)
    {
        if (name.Literal.Length > 0)
            return [name.Literal, Brace(name.Literal)];
        return from family in new[] { name.Family, Brace(name.Family) }
               from given in new[] { name.Given, Brace(name.Given) }
               from suffix in new[] { name.Suffix, Brace(name.Suffix) }
               select Join(name.NonDroppingParticle, family) + (name.Suffix.Length > 0 ? ", " + suffix : "") + ", " + Join(given, name.DroppingParticle);
    }

    private static string Join(string first, string second) => first.Length == 0 || second.Length == 0 ? first + second : first + " " + second;

    private static string Brace(string text) => "{" + text + "}";

    /// <summary>A text without the braces that are around all of it.</summary>
    private static string Unbrace(string text) => text.Length > 1 && text[0] == '{' && text[^1] == '}' && text[1..^1] is var inner && !inner.Contains('{', StringComparison.Ordinal) && !inner.Contains('}', StringComparison.Ordinal) ? inner : text;

    /// <summary>The parts between commas that no braces protect.</summary>
    private static List<string> Split(string line)
    {
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] == '{' ? 1 : line[i] == '}' ? -1 : 0;
            if (line[i] != ',' || depth != 0)
                continue;
            parts.Add(line[start..i].Trim());
            start = i + 1;
        }

        parts.Add(line[start..].Trim());
        return parts;
    }

    private static (string Particle, string Family) SplitParticle(string text)
    {
        var words = text.Split(' ');
        var count = words.Take(words.Length - 1).TakeWhile(IsParticle).Count();
        return (string.Join(' ', words[..count]), string.Join(' ', words[count..]));
    }

    private static (string Given, string Particle) SplitDropping(string text)
    {
        var words = text.Split(' ');
        var count = words.Skip(1).Reverse().TakeWhile(IsParticle).Count();
        return (string.Join(' ', words[..^count]), string.Join(' ', words[^count..]));
    }

    private static bool IsParticle(string word) => word.Length > 0 && char.IsLower(word[0]);
}
