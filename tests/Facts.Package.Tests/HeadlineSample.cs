using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Package.Tests;

/// <summary>A project's facts of which one lacks its citation: what it is called, where it stands and how it is written is up to chance.</summary>
internal sealed class HeadlineSample
{
    private readonly Random _random;
    private readonly string _name;
    private readonly string _namespace;
    private readonly string _group;
    private readonly string _indent;

    public HeadlineSample(Random random)
    {
        _random = random;
        _name = Name();
        _namespace = random.Next(2) == 0 ? Name() : Name() + "." + Name();
        _group = Name();
        _indent = random.Next(4) == 0 ? "\t" : new string(' ', random.Next(1, 7));
        Project = random.Next(2) == 0 ? Name() : "my-app." + Name();
        Path = string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Name().ToLowerInvariant() + "/")) + Name() + ".facts";
        Value = random.Next(-1000, 1_000_000).ToString(CultureInfo.InvariantCulture);

        var text = new StringBuilder("namespace ").Append(_namespace).Append("\n\n");
        text.Append("source Origin\n").Append(_indent).Append("title \"A title\"\n").Append(_indent).Append("url \"https://example.org/origin\"\n\n");
        text.Append("group ").Append(_group).Append('\n');
        AppendOthers(text);
        Line = text.ToString().Count(c => c == '\n') + 1;
        Column = _indent.Length + "fact ".Length + 1;
        text.Append(_indent).Append("fact ").Append(_name).Append(" = ").Append(Value).Append('\n');
        var end = text.Length;
        AppendOthers(text);
        Uncited = text.ToString();
        Cited = Uncited.Insert(end, $"{_indent}{_indent}cite Origin \"it was {Value}\"\n");
    }

    public string Project { get; }

    public string Path { get; }

    public string Value { get; }

    public int Line { get; }

    public int Column { get; }

    public string Uncited { get; }

    public string Cited { get; }

    public string FullName => $"{_namespace}.{_group}.{_name}";

    public string Program => $"""
        using System;
        using {_namespace};

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.WriteLine({_group}.{_name});
        Console.WriteLine({_group}.Cited.{_name}.Fact().Citations[0]);
        """;

    private void AppendOthers(StringBuilder text)
    {
        for (var i = _random.Next(4); i > 0; i--)
            text.Append(_indent).Append("fact ").Append(Name()).Append(" = ").Append(_random.Next(100)).Append('\n').Append(_indent).Append(_indent).Append("cite Origin\n");
    }

    // Long enough never to be a keyword, a reserved name or another sample's.
    private string Name()
    {
        var letters = Enumerable.Range(0, _random.Next(8, 14)).Select(_ => (char)('a' + _random.Next(26))).ToArray();
        return char.ToUpperInvariant(letters[0]) + new string(letters, 1, letters.Length - 1);
    }
}
