using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Cli.Yaml;

/// <summary>A node of a YAML text with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Of a scalar its text.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record PlacedYaml(YamlKind Kind, string Text, LinePosition Place)
{
    /// <summary>Of a scalar whether it stands without quotes, so that it may be a number, a truth value or nothing.</summary>
    public bool IsPlain { get; init; }

    public IReadOnlyList<PlacedYaml> Items { get; init; } = [];

    public IReadOnlyList<(PlacedYaml Key, PlacedYaml Value)> Members { get; init; } = [];

    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsNull => Kind == YamlKind.Scalar && IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>What it is called in messages.</summary>
    public string KindName => Kind switch
    {
        YamlKind.Mapping => "a mapping",
        YamlKind.Sequence => "a list",
        _ => IsNull ? "nothing" : "a text",
    };

    /// <summary>The value of a key; null where it has none.</summary>
    public PlacedYaml? Find(string key) => Members.FirstOrDefault(member => member.Key.Text == key).Value;
}
