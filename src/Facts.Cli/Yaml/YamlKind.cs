namespace Facts.Cli.Yaml;

/// <summary>What a node of a YAML text is.</summary>
internal enum YamlKind
{
    Scalar,
    Sequence,
    Mapping,
}
