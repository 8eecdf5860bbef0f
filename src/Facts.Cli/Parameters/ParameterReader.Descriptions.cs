using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Bibliographies;
using Facts.Cli.Yaml;
using Facts.Language.Syntax;

namespace Facts.Cli.Parameters;

// What is said of a parameter besides its values.
internal sealed partial class ParameterReader
{
    /// <summary>What becomes something else than a note.</summary>
    private static readonly HashSet<string> Carried = new(["unit", "threshold_unit", "rate_unit", "amount_unit", "reference", "label", "short_label", "period", "last_value_still_valid_on", "description", "documentation"], StringComparer.Ordinal);

    private void ReadDescription(PlacedYaml content, DescriptionDraft description, IReadOnlyList<EntryDraft> entries, bool isGroup)
    {
        foreach (var (key, value) in content.Members)
        {
            switch (key.Text)
            {
                case "description" or "documentation" when value.Kind == YamlKind.Scalar:
                    description.Documentation.AddRange(value.Text.TrimEnd().Split('\n'));
                    break;
                case "metadata" when value.Kind == YamlKind.Mapping:
                    ReadMetadata(value, description, entries, isGroup);
                    break;
                case "reference":
                    ReadReferences(value, description.Citations, entries);
                    break;
                case "label" when value.Kind == YamlKind.Scalar:
                    description.Label ??= value.Text;
                    break;
                case "values" or "brackets" or "unit":
                    break;
                default:
                    // Of a group that is the name of something in it.
                    if (isGroup && !ParameterKeys.Node.Contains(key.Text))
                        break;
                    if (ParameterKeys.FindNear(key.Text, ParameterKeys.Node) is { } near)
                        Refuse(key.Place, $"'{key.Text}' is no key of a parameter. Is '{near}' meant?");
                    else
                        AddNotes(key.Text, value, description.Notes);
                    break;
            }
        }
    }

    private void ReadMetadata(PlacedYaml metadata, DescriptionDraft description, IReadOnlyList<EntryDraft> entries, bool isGroup)
    {
        description.Label ??= FindText(metadata, "label") ?? FindText(metadata, "short_label");
        description.Period = FindText(metadata, "period") ?? "";
        foreach (var key in new[] { "description", "documentation" })
            description.Documentation.AddRange(FindText(metadata, key)?.TrimEnd().Split('\n') ?? []);
        if (metadata.Find("reference") is { } reference)
            ReadReferences(reference, description.Citations, entries);
        if (FindText(metadata, "last_value_still_valid_on") is { } day)
        {
            if (DateText.TryParseDay(day, out _) && !isGroup)
                description.Reviewed = day;
            else
                description.Notes.Add("last_value_still_valid_on: " + day);
        }

        foreach (var (key, value) in metadata.Members)
        {
            if (ParameterKeys.FindNear(key.Text, ParameterKeys.Metadata) is { } near)
                Note(key.Place, $"'{key.Text}' is kept as a note: it is no key of metadata that is known. Is '{near}' meant?");
            if (Carried.Contains(key.Text) && (value.Kind == YamlKind.Scalar || key.Text == "reference"))
            {
                // The label wins over the short one, and a unit of a group over nothing.
                if (key.Text == "short_label" && description.Label != value.Text)
                    description.Notes.Add("short_label: " + value.Text);
                if (isGroup && key.Text == "unit" && !ParameterUnits.IsPlain(value.Text))
                    description.Notes.Add("unit: " + value.Text);
            }
            else if (entries.Count > 0 && IsDated(value))
            {
                foreach (var (date, said) in value.Members)
                {
                    if (entries.FirstOrDefault(entry => entry.Day == date.Text) is { } entry)
                        AddNotes(key.Text, said, entry.Notes);
                    else
                        AddNotes($"{key.Text} {date.Text}", said, description.Notes);
                }
            }
            else
            {
                AddNotes(key.Text, value, description.Notes);
            }
        }
    }

    /// <summary>The sources of a reference, or of one for each day, which then goes to that day's value.</summary>
    private void ReadReferences(PlacedYaml reference, List<string> citations, IReadOnlyList<EntryDraft> entries)
    {
        if (reference.IsNull)
            return;
        if (IsDated(reference))
        {
            foreach (var (date, value) in reference.Members)
            {
                var entry = entries.FirstOrDefault(entry => entry.Day == date.Text || (entry.Day.Length == 0 && date.Text == Always));
                if (entry == null)
                    Note(date.Place, $"The reference of {date.Text} is carried over for the whole: no value begins on that day.");
                ReadReferences(value, entry?.Citations ?? citations, []);
            }

            return;
        }

        foreach (var item in reference.Kind == YamlKind.Sequence ? reference.Items : [reference])
        {
            if (item.Kind == YamlKind.Sequence)
                ReadReferences(item, citations, []);
            else if (ReadReference(item) is { } source && !citations.Contains(source))
                citations.Add(source);
        }
    }

    private string? ReadReference(PlacedYaml item)
    {
        var fields = new List<(string Key, string Value)>();
        if (item.Kind == YamlKind.Scalar && !item.IsNull && item.Text.Trim().Length > 0)
            fields.Add((item.Text.Contains("://", StringComparison.Ordinal) ? "url" : "title", item.Text.Trim()));
        foreach (var (key, value) in item.Members)
        {
            if (key.Text is not ("title" or "href") && ParameterKeys.FindNear(key.Text, ReferenceKeys) is { } near)
                Note(key.Place, $"'{key.Text}' is kept as a field of the source: it is no key of a reference that is known. Is '{near}' meant?");
            var name = key.Text == "href" ? "url" : key.Text;
            if (value.IsNull || (value.Kind == YamlKind.Scalar && value.Text.Trim().Length == 0))
                continue;
            if (value.Kind == YamlKind.Scalar && SourcesWriter.IsKey(name))
                fields.Add((name, value.Text.Trim()));
            else
                Note(key.Place, $"'{key.Text}' of a reference is not carried over: a field of a source is one text.");
        }

        if (fields.Count == 0)
            Note(item.Place, "The reference says nothing.");
        return fields.Count == 0 ? null : Sources.Cite(fields, _path, item.Place);
    }

    private static readonly HashSet<string> ReferenceKeys = new(["title", "href"], StringComparer.Ordinal);

    /// <summary>Keeps what facts have no line for, word for word.</summary>
    private static void AddNotes(string key, PlacedYaml value, List<string> notes)
    {
        if (value.Kind == YamlKind.Scalar)
            notes.Add(value.Text.Length == 0 ? key : $"{key}: {value.Text.Trim()}");
        else if (value.Items.Count > 0 && value.Items.All(item => item.Kind == YamlKind.Scalar))
            notes.Add($"{key}: {string.Join(", ", value.Items.Select(item => item.Text))}");
        foreach (var item in value.Items.Where(item => item.Kind != YamlKind.Scalar))
            AddNotes(key, item, notes);
        foreach (var (inner, said) in value.Members)
            AddNotes($"{key}.{inner.Text}", said, notes);
    }
}
