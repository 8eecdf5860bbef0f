using System;
using System.Collections.Generic;
using Facts.Cli.Yaml;

namespace Facts.Cli.Parameters;

/// <summary>A folder, a file, or a part of a file that has a name.</summary>
/// <param name="name">The name as it is written.</param>
internal sealed class ParameterNode(string name)
{
    private readonly Dictionary<string, ParameterNode> _children = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The file that its content stands in.</summary>
    public string Path { get; set; } = "";

    /// <summary>What is said of it; null where nothing is.</summary>
    public PlacedYaml? Content { get; set; }

    /// <summary>What is in it, in the order in which it came.</summary>
    public IReadOnlyCollection<ParameterNode> Children => _children.Values;

    public ParameterNode GetChild(string name)
    {
        if (!_children.TryGetValue(name, out var child))
            _children.Add(name, child = new ParameterNode(name));
        return child;
    }
}
