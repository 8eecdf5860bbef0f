using System;
using System.Collections.Generic;
using System.IO;
using Facts.Cli.Files;
using Facts.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Facts.Cli.Yaml;

/// <summary>A YAML text, read from its events, which know their places. What aliases repeat is counted, so that a small text cannot become a large one.</summary>
internal sealed class YamlFile
{
    private const int MaxDepth = 40;
    private const int MaxNodes = 200_000;

    private readonly string _path;
    private readonly Parser _parser;
    private readonly Dictionary<string, (PlacedYaml Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlFile(string path, string text)
    {
        _path = path;
        _parser = new Parser(new StringReader(text));
        try
        {
            Read();
        }
        catch (YamlException exception)
        {
            Fail(exception.Start, exception.InnerException?.Message ?? exception.Message);
        }
    }

    /// <summary>What it holds; null where it is empty or no YAML.</summary>
    public PlacedYaml? Root { get; private set; }

    /// <summary>Why it is not read; null where it is.</summary>
    public Finding? Problem { get; private set; }

    public static YamlFile Parse(string path, string text) => new(path, text);

    private void Read()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return;
        _parser.Consume<DocumentStart>();
        Root = ReadNode(0);
        if (Root != null && _parser.TryConsume<DocumentEnd>(out _) && !_parser.Accept<StreamEnd>(out var _))
            Fail(_parser.Current!.Start, "A second document begins here: write one in a file.");
    }

    private void Fail(Mark place, string message)
    {
        Root = null;
        Problem ??= new Finding(_path, At(place), "This is not read: " + message);
    }

    private static LinePosition At(Mark mark) => new((int)Math.Max(mark.Line - 1, 0), (int)Math.Max(mark.Column - 1, 0));

    /// <summary>Null where it was refused.</summary>
    private PlacedYaml? ReadNode(int depth)
    {
        var start = _parser.Current!.Start;
        if (++_nodes > MaxNodes || depth > MaxDepth)
        {
            Fail(start, depth > MaxDepth ? $"It nests deeper than {MaxDepth} levels." : $"It has more than {MaxNodes} values.");
            return null;
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return ReadAlias(alias);
        var before = _nodes;
        var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var node = _parser.TryConsume<Scalar>(out var scalar) ? new PlacedYaml(YamlKind.Scalar, scalar.Value, At(start)) { IsPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.IsPlainImplicit) }
            : _parser.TryConsume<SequenceStart>(out _) ? ReadSequence(At(start), depth)
            : ReadMapping(At(start), depth);
        if (node != null && !anchor.IsEmpty)
            _anchors[anchor.Value] = (node, _nodes - before);
        return node;
    }

    private PlacedYaml? ReadAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchor))
            throw new YamlException(alias.Start, alias.End, "There is nothing of that name to repeat here.");
        _nodes += anchor.Size;
        return _nodes <= MaxNodes ? anchor.Node : ReadTooMuch(alias);
    }

    private PlacedYaml? ReadTooMuch(AnchorAlias alias)
    {
        Fail(alias.Start, $"What it repeats makes more than {MaxNodes} values.");
        return null;
    }

    private PlacedYaml? ReadSequence(LinePosition place, int depth)
    {
        var items = new List<PlacedYaml>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        return new PlacedYaml(YamlKind.Sequence, "", place) { Items = items };
    }

    private PlacedYaml? ReadMapping(LinePosition place, int depth)
    {
        _parser.Consume<MappingStart>();
        var members = new List<(PlacedYaml, PlacedYaml)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var start = _parser.Current!.Start;
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
                return null;
            if (key.Kind != YamlKind.Scalar || !names.Add(key.Text))
            {
                Fail(start, key.Kind != YamlKind.Scalar ? "A key is one word or date." : $"'{key.Text}' stands twice here.");
                return null;
            }

            members.Add((key, value));
        }

        return new PlacedYaml(YamlKind.Mapping, "", place) { Members = members };
    }
}
