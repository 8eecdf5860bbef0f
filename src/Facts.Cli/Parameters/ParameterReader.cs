using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Importing;
using Facts.Cli.Output;
using Facts.Cli.Yaml;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Cli.Parameters;

/// <summary>
/// Makes timelines and tables of parameters in the dialects of OpenFisca and PolicyEngine. What is wrong in a parameter leaves that one out, and is told where it stands:
/// an entry left out would let the one before it hold longer.
/// </summary>
internal sealed partial class ParameterReader
{
    /// <summary>The day from which PolicyEngine lets something hold always.</summary>
    private const string Always = "0000-01-01";

    private readonly List<Finding> _findings = [];
    private readonly List<GroupDraft> _groups = [];
    private string _path = "";

    public ParameterSources Sources { get; } = new();

    public IReadOnlyList<GroupDraft> Groups => _groups;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many values were carried over.</summary>
    public int Values => _groups.Sum(group => group.Parameters.Sum(parameter => parameter.Entries.Count) + group.Scales.Sum(scale => scale.Values));

    /// <summary>How many parameters and scales were left out.</summary>
    public int Left { get; private set; }

    public void Read(ParameterNode root, string group) => ReadGroup(root, group, new DescriptionDraft(), null);

    private void ReadGroup(ParameterNode node, string name, DescriptionDraft outer, string? unit)
    {
        var group = new GroupDraft { Name = name };
        _groups.Add(group);
        // What a group is cited for, the groups in it are, too, unless they say otherwise: they are written apart.
        var metadata = node.Content?.Find("metadata");
        if (node.Content != null)
        {
            _path = node.Path;
            ReadDescription(node.Content, group.Description, [], isGroup: true);
            if (metadata?.Find("propagate_metadata_to_children") is { Text: "true" or "True" } || metadata?.Find("breakdown") != null)
                unit = FindText(metadata, "unit") ?? unit;
        }

        if (group.Description.Citations.Count == 0)
            group.Description.Citations.AddRange(outer.Citations);
        AddChildren(node);
        var names = new NameMaker(name.Split('.')[^1]);
        foreach (var child in node.Children)
            ReadChild(child, group, names, unit);
    }

    /// <summary>What a file has below names of its own.</summary>
    private void AddChildren(ParameterNode node)
    {
        foreach (var (key, value) in IsParameter(node.Content) ? [] : node.Content?.Members ?? [])
        {
            if (ParameterKeys.Node.Contains(key.Text))
                continue;
            // One that is almost a key, and has what the key has, is misspelt and no name.
            var near = ParameterKeys.FindNear(key.Text, ParameterKeys.Node);
            if (value.Kind != YamlKind.Mapping || (near is "values" or "metadata" && (near == "metadata" || IsDated(value))))
            {
                Refuse(key.Place, near != null ? $"'{key.Text}' is no key of a parameter. Is '{near}' meant?" : $"'{key.Text}' is {value.KindName} and no parameter, and no key that one has.");
                continue;
            }

            var child = node.GetChild(key.Text);
            if (child.Content == null)
                (child.Path, child.Content) = (node.Path, value);
            else
                Refuse(key.Place, $"'{FileName.Of(child.Path)}' says what '{key.Text}' is, too. Only one can.");
        }
    }

    private void ReadChild(ParameterNode child, GroupDraft group, NameMaker names, string? unit)
    {
        var isParameter = IsParameter(child.Content);
        if (isParameter)
        {
            _path = child.Path;
            var before = _findings.Count(finding => !finding.IsNote);
            var name = MakeName(names, child.Name, child.Content!.Place);
            if (child.Content.Find("brackets") is { } brackets)
                ReadScale(child.Content, brackets, name, group);
            else
                ReadParameter(child.Content, name, group, unit);
            if (_findings.Count(finding => !finding.IsNote) > before)
            {
                Left++;
                group.Parameters.RemoveAll(parameter => parameter.Name == name);
                group.Scales.RemoveAll(scale => scale.Name == name);
            }
        }

        if (child.Children.Count > 0 || (child.Content != null && !isParameter))
            ReadGroup(child, group.Name + "." + MakeName(names, child.Name, child.Content?.Place ?? default), group.Description, unit);
    }

    private string MakeName(NameMaker names, string text, LinePosition place)
    {
        var name = names.Make(text, "Parameter");
        if (name != PascalCaseOf(text))
            Note(place, $"'{text}' is called '{name}'.");
        return name;
    }

    private static string PascalCaseOf(string text) => new NameMaker().Make(text, "Parameter");

    private static bool IsParameter(PlacedYaml? content) => content != null && (content.Find("values") != null || content.Find("brackets") != null || IsDated(content));

    private static bool IsDated(PlacedYaml node) => node.Kind == YamlKind.Mapping && node.Members.Count > 0 && node.Members.All(member => char.IsAsciiDigit(member.Key.Text.FirstOrDefault()) && member.Key.Text.Contains('-', StringComparison.Ordinal));

    private void ReadParameter(PlacedYaml content, string name, GroupDraft group, string? outerUnit)
    {
        var values = content.Find("values") ?? content;
        var parameter = new ParameterDraft { Name = name };
        if (ReadDated(values) is not { } entries || entries.Count == 0)
            return;
        if (values != content)
            ReadDescription(content, parameter.Description, entries, isGroup: false);
        var unit = FindText(content.Find("metadata"), "unit") ?? FindText(content, "unit") ?? outerUnit;
        if (FindType(entries.Select(entry => entry.Value), values.Place) is not { } type)
            return;
        parameter.Type = type + WriteUnit(unit, IsNumber(type), parameter.Description);
        parameter.Entries = entries;
        group.Parameters.Add(parameter);
    }

    /// <summary>The entries of a dated mapping in the order of their days; null where one is wrong, which is told.</summary>
    private List<EntryDraft>? ReadDated(PlacedYaml values)
    {
        values = values.Find("values") ?? values;
        if (values.Kind != YamlKind.Mapping)
        {
            Refuse(values.Place, $"Values stand behind the day from which they hold, and this is {values.KindName}.");
            return null;
        }

        var entries = new List<EntryDraft>();
        var isSound = true;
        foreach (var (key, value) in values.Members)
        {
            if (key.Text != Always && !DateText.TryParseDay(key.Text, out _))
                isSound = Refuse(key.Place, $"'{key.Text}' is no day{(DateText.FindProblem(key.Text) is { } problem ? ": " + problem.Split(';')[0] : ", which has a year, a month and a day")}.");
            else if (value is { Kind: YamlKind.Scalar, Text: "expected" })
                Note(key.Place, $"'expected' on {key.Text} is not carried over: it says that a value will come, and not which.");
            else
                isSound &= ReadEntry(entries, key, value);
        }

        if (entries.Count == 0 && isSound)
            Note(values.Place, "Nothing is carried over: there is no value.");
        return isSound ? [.. entries.OrderBy(entry => entry.Day, StringComparer.Ordinal)] : null;
    }

    private bool ReadEntry(List<EntryDraft> entries, PlacedYaml key, PlacedYaml written)
    {
        var value = written;
        if (written.Kind == YamlKind.Mapping)
        {
            foreach (var (name, _) in written.Members)
            {
                if (ParameterKeys.FindNear(name.Text, ParameterKeys.Entry) is { } near)
                    return Refuse(name.Place, $"'{name.Text}' is no key of a value. Is '{near}' meant?");
            }

            if (written.Find("value") is not { } inner)
                return Refuse(written.Place, "This has no 'value'.");
            value = inner;
        }

        if (!ParameterValue.TryRead(value, out var read, out var problem))
            return Refuse(value.Place, problem);
        var entry = new EntryDraft(key.Text == Always ? "" : key.Text, read, key.Place);
        if (read.IsInfinite)
            entry.Notes.Add("written as infinite: there is no limit");
        foreach (var (name, other) in written.Members.Where(member => member.Key.Text != "value"))
        {
            if (name.Text is "reference" or "metadata" && (name.Text == "reference" ? other : other.Find("reference")) is { } reference)
                ReadReferences(reference, entry.Citations, [entry]);
            if (name.Text != "reference")
                AddNotes(name.Text, other, entry.Notes);
        }

        entries.Add(entry);
        return true;
    }

    /// <summary>The type of values; null where there is none that all have, which is told.</summary>
    private string? FindType(IEnumerable<ParameterValue> values, LinePosition place)
    {
        var all = values.Where(value => value.Form != ParameterForm.None).ToArray();
        var isList = all.Length > 0 && all.All(value => value.Form == ParameterForm.List);
        var form = ParameterValue.Join(all.Select(value => isList ? value.Item : value.Form));
        if (form == null)
            Refuse(place, "The values are of several kinds, such as numbers and texts: a fact has one.");
        return form == null ? null : Word(form.Value) + (isList ? "[]" : "");
    }

    private static string Word(ParameterForm form) => form switch
    {
        ParameterForm.Int => "int",
        ParameterForm.Long => "long",
        ParameterForm.Double => "double",
        ParameterForm.Truth => "bool",
        ParameterForm.Date => "date",
        ParameterForm.Text or ParameterForm.List => "string",
        _ => "decimal",
    };

    private static bool IsNumber(string type) => type.TrimEnd('[', ']') is "int" or "long" or "decimal" or "double";

    /// <summary>The unit behind a type; where it has none, it is noted.</summary>
    private static string WriteUnit(string? unit, bool isNumber, DescriptionDraft description, string key = "unit")
    {
        if (unit == null || ParameterUnits.IsPlain(unit))
            return "";
        if (isNumber && ParameterUnits.Find(unit) is { } written)
            return " in " + written;
        description.Notes.Add($"{key}: {unit}");
        return "";
    }

    private static string? FindText(PlacedYaml? node, string key) => node?.Find(key) is { Kind: YamlKind.Scalar, IsNull: false } text ? text.Text : null;

    private void Note(LinePosition place, string message) => _findings.Add(new Finding(_path, place, message) { IsNote = true });

    /// <returns>False, for whoever asks whether all is sound.</returns>
    private bool Refuse(LinePosition place, string message)
    {
        _findings.Add(new Finding(_path, place, message));
        return false;
    }
}
