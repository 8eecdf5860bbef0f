using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Yaml;
using Facts.Language.Symbols;

namespace Facts.Cli.Parameters;

// Scales: brackets, each with a threshold and a rate or amount that change over time.
internal sealed partial class ParameterReader
{
    private static readonly string[] Columns = ["threshold", "rate", "amount", "average_rate", "base"];

    private void ReadScale(PlacedYaml content, PlacedYaml brackets, string name, GroupDraft group)
    {
        var scale = new ScaleDraft { Name = name };
        var read = new List<Dictionary<string, List<EntryDraft>>>();
        if (brackets.Kind != YamlKind.Sequence || brackets.Items.Count == 0)
        {
            Refuse(brackets.Place, $"Brackets are a list, and this is {(brackets.Kind == YamlKind.Sequence ? "an empty one" : brackets.KindName)}.");
            return;
        }

        var isSound = true;
        foreach (var bracket in brackets.Items)
            isSound &= ReadBracket(bracket, read, scale.Description);
        if (!isSound)
            return;
        var used = Columns.Where(column => read.Any(bracket => bracket.ContainsKey(column))).ToArray();
        AddRows(scale, read, used);
        // References by day go to the rows that begin then.
        var days = scale.Rows.Select(row => row.Day).Distinct().Select(day => new EntryDraft(day, ParameterValue.None, brackets.Place)).ToArray();
        ReadDescription(content, scale.Description, days, isGroup: false);
        foreach (var row in scale.Rows)
        {
            var day = days.First(day => day.Day == row.Day);
            row.Citations.AddRange(day.Citations.Except(row.Citations).ToArray());
            if (row == scale.Rows.First(first => first.Day == row.Day))
                row.Notes.AddRange(day.Notes);
        }

        for (var i = 0; i < used.Length; i++)
        {
            if (FindType(read.SelectMany(bracket => bracket.GetValueOrDefault(used[i]) ?? []).Select(entry => entry.Value), brackets.Place) is not { } type)
                return;
            var isOptional = scale.Rows.Any(row => row.Cells[i] is "" or "none") && !type.EndsWith(']');
            scale.Columns.Add((PascalCase.FromText(used[i]), type + (isOptional ? "?" : "") + WriteUnit(FindText(content.Find("metadata"), used[i] + "_unit"), IsNumber(type), scale.Description, used[i] + "_unit")));
        }

        if (scale.Rows.Count == 0)
            return;
        scale.Values = read.Sum(bracket => bracket.Values.Sum(entries => entries.Count));
        group.Scales.Add(scale);
    }

    private bool ReadBracket(PlacedYaml bracket, List<Dictionary<string, List<EntryDraft>>> read, DescriptionDraft description)
    {
        var parts = new Dictionary<string, List<EntryDraft>>(StringComparer.Ordinal);
        read.Add(parts);
        var isSound = bracket.Kind == YamlKind.Mapping || Refuse(bracket.Place, $"A bracket has a threshold and a rate or an amount, and this is {bracket.KindName}.");
        foreach (var (key, value) in bracket.Members)
        {
            if (Columns.Contains(key.Text))
            {
                if (ReadDated(value) is { } entries)
                    parts.Add(key.Text, entries);
                else
                    isSound = false;
                foreach (var (inner, said) in value.Members.Where(member => value.Find("values") != null && member.Key.Text != "values"))
                    AddNotes($"bracket {read.Count} {key.Text}.{inner.Text}", said, description.Notes);
            }
            else if (ParameterKeys.FindNear(key.Text, ParameterKeys.Bracket) is { } near)
            {
                isSound = Refuse(key.Place, $"'{key.Text}' is no key of a bracket. Is '{near}' meant?");
            }
            else
            {
                AddNotes($"bracket {read.Count} {key.Text}", value, description.Notes);
            }
        }

        return isSound;
    }

    private static void AddRows(ScaleDraft scale, List<Dictionary<string, List<EntryDraft>>> read, string[] used)
    {
        for (var i = 0; i < read.Count; i++)
        {
            foreach (var day in read[i].Values.SelectMany(entries => entries).Select(entry => entry.Day).Distinct().Order(StringComparer.Ordinal))
            {
                var current = used.Select(column => read[i].GetValueOrDefault(column)?.LastOrDefault(entry => string.CompareOrdinal(entry.Day, day) <= 0)).ToArray();
                var row = new ScaleRow(i + 1, day.Length == 0 ? "0001-01-01" : day, [.. current.Select(entry => entry?.Value.Text ?? "")]);
                foreach (var entry in current.Where(entry => entry?.Day == day))
                {
                    row.Notes.AddRange(entry!.Notes);
                    row.Citations.AddRange(entry.Citations.Except(row.Citations).ToArray());
                }

                scale.Rows.Add(row);
            }
        }
    }
}
