using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Cli.Files;
using Facts.Cli.Json;
using Facts.Language.Text;

namespace Facts.Cli.Bibliographies;

/// <summary>Holds the sources that pandoc's CSL-JSON became against the BibTeX file: what is missing is kept word for word, or told, where it stands there.</summary>
internal sealed partial class BibtexImport(string path, string text)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The sources whose date was taken from the file itself.</summary>
    private readonly List<string> _restored = [];
    private readonly IReadOnlyList<BibtexEntry> _entries = BibtexOutline.Read(text);

    public IReadOnlyList<Finding> Findings => _findings;

    public void Complete(JsonFile csl, CslReader reader)
    {
        // pandoc's entries come in the order of the file, those of one key too.
        var keys = (csl.Root?.Items ?? []).Select(item => item.Members.FirstOrDefault(member => member.Name == "id")?.Value.Text ?? "").ToArray();
        var next = 0;
        var places = new LinePosition[reader.Drafts.Count];
        foreach (var entry in _entries)
        {
            var index = Array.IndexOf(keys, entry.Key, Math.Min(next, keys.Length));
            if (index < 0 && (index = Array.IndexOf(keys, entry.Key)) < 0)
            {
                Add(entry.Place, $"'{entry.Key}' ({entry.Kind}) is not carried over: pandoc makes no entry of it{(entry.Kind == "xdata" ? ", since its fields are those of others" : "")}.");
                continue;
            }

            next = index + 1;
            places[index] = entry.Place;
            AddFields(entry, reader.Drafts[index]);
        }

        // What was found in the CSL-JSON has its place there, which nobody sees.
        foreach (var finding in reader.Findings.Where(finding => !_restored.Any(name => finding.Message.StartsWith($"'issued' of '{name}' ", StringComparison.Ordinal))))
            _findings.Add(finding with { Path = path, Position = PlaceOf(csl, finding.Position, places) });
    }

    /// <summary>A field that CSL has no variable for is a field of the source all the same.</summary>
    private void AddFields(BibtexEntry entry, SourceDraft draft)
    {
        var letters = draft.Fields.Select(field => Letters(field.Value)).ToArray();
        foreach (var (name, written, place) in entry.Fields.Where(field => !BibtexFields.IsCarried(field.Name) || (BibtexFields.IsVisible(field.Name) && IsLost(field.Value, letters))))
        {
            var value = CslMarkup.Strip(Unwrap(written), out _);
            // A number is no part of a key between its hyphens.
            var key = HyphenBeforeDigit().Replace(name, "_");
            if (value.Length == 0)
                continue;
            if (!SourcesWriter.IsKey(key) || draft.Fields.Any(field => field.Key == key))
            {
                Add(place, $"'{name}' of '{entry.Key}' is not carried over: a source has that key already, or none of that form.");
                continue;
            }

            draft.Fields.Add(new SourceDraftField(key, value, place));
            if (key != name)
                Add(place, $"'{name}' of '{entry.Key}' is called '{key}'.");
        }

        var date = entry.Fields.FirstOrDefault(field => field.Name is "date" or "year");
        if (date.Name != null && draft.Fields.All(field => field.Key is not ("published" or "issued")))
        {
            draft.Fields.Add(new SourceDraftField("issued", Unwrap(date.Value), date.Place));
            _restored.Add(draft.Name);
            Add(date.Place, $"'{date.Name}' of '{entry.Key}' is kept as it is written: '{Unwrap(date.Value)}' is no date that pandoc reads.");
        }
    }

    /// <summary>Whether a text without commands, formulas and strings of the file's own is in no field.</summary>
    private static bool IsLost(string written, string[] fields) => written.Length > 1 && written[0] is '{' or '"' && written.AsSpan().IndexOfAny("\\$#~") < 0
        && Letters(written) is { Length: > 0 } letters && !fields.Any(field => field.Contains(letters, StringComparison.Ordinal));

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    [GeneratedRegex("-(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenBeforeDigit();

    private static string Unwrap(string written) =>
        written.Length > 1 && ((written[0] == '{' && written[^1] == '}') || (written[0] == '"' && written[^1] == '"')) ? written[1..^1].Trim() : written;

    private static LinePosition PlaceOf(JsonFile csl, LinePosition place, LinePosition[] places)
    {
        var index = (csl.Root?.Items ?? []).TakeWhile(item => item.Place.Line <= place.Line).Count() - 1;
        return index >= 0 && index < places.Length ? places[index] : default;
    }

    private void Add(LinePosition place, string message) => _findings.Add(new Finding(path, place, message) { IsNote = true });
}
