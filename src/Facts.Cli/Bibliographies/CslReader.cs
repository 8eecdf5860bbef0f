using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Facts.Cli.Files;
using Facts.Cli.Importing;
using Facts.Cli.Json;
using Facts.Language.Text;

namespace Facts.Cli.Bibliographies;

/// <summary>Makes sources of the entries of a CSL-JSON text. What a source cannot say is noted, entry by entry.</summary>
internal sealed class CslReader
{
    /// <summary>Member of an entry in which exporting keeps what CSL has no variable for.</summary>
    public const string Custom = "custom";
    public const string CustomName = "facts:name";
    public const string CustomLabel = "facts:label";
    public const string CustomDocumentation = "facts:documentation";
    public const string CustomHash = "facts:sha256";

    private static readonly string[] DoiAddresses = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/"];

    private readonly JsonFile _file;
    private readonly NameMaker _names = new();
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly List<SourceDraft> _drafts = [];
    private readonly List<Finding> _findings = [];

    private CslReader(JsonFile file) => _file = file;

    public IReadOnlyList<SourceDraft> Drafts => _drafts;

    public IReadOnlyList<Finding> Findings => _findings;

    public static CslReader Read(JsonFile file)
    {
        var reader = new CslReader(file);
        reader.Read();
        return reader;
    }

    private void Read()
    {
        if (_file.Problem is { } problem)
        {
            _findings.Add(problem);
            return;
        }

        var root = _file.Root!;
        if (root.Kind is not (JsonValueKind.Array or JsonValueKind.Object))
            Add(root.Place, $"{root.KindName} is no CSL-JSON: that is an array of entries, each an object.", isNote: false);
        else if (root.Items.Count == 0 && root.Kind == JsonValueKind.Array)
            Add(root.Place, "There is no entry.", isNote: false);
        foreach (var entry in root.Kind == JsonValueKind.Object ? [root] : root.Items)
            ReadEntry(entry);
    }

    private void ReadEntry(PlacedJson entry)
    {
        if (entry.Kind != JsonValueKind.Object)
        {
            Add(entry.Place, $"{entry.KindName} is no entry: write an object with its variables.", isNote: false);
            return;
        }

        var custom = entry.Members.FirstOrDefault(member => member.Name == Custom)?.Value.Members ?? [];
        var key = Text(entry.Members, "id");
        var draft = new SourceDraft(_names.Make(Text(custom, CustomName) ?? key ?? Text(entry.Members, "title") ?? "", "Source"), entry.Place)
        {
            Label = Text(custom, CustomLabel),
            Documentation = Text(custom, CustomDocumentation) ?? "",
        };
        if (key == null)
            Add(entry.Place, $"The entry has no id, and is called '{draft.Name}'.");
        else if (!_keys.TryAdd(key, draft.Name))
            Add(entry.Place, $"Two entries have the id '{key}': the first is called '{_keys[key]}', this one '{draft.Name}'.");
        _drafts.Add(draft);
        foreach (var same in entry.Members.GroupBy(member => member.Name, StringComparer.Ordinal))
        {
            ReadMember(draft, same.First());
            foreach (var again in same.Skip(1))
                Add(again.Place, $"'{again.Name}' of '{draft.Name}' stands twice: only the first is carried over.");
        }

        foreach (var member in custom.Where(member => !member.Name.StartsWith("facts:", StringComparison.Ordinal)))
            AddField(draft, member.Name, member, Text(custom, CustomHash) is { } hash && member.Name == "evidence" ? hash : "");
        draft.Arrange();
    }

    private void ReadMember(SourceDraft draft, JsonMember member)
    {
        if (member.Name == Custom && member.Value.Kind == JsonValueKind.Object)
            return;
        if (CslVariables.IsName(member.Name))
            ReadNames(draft, member);
        else if (CslVariables.IsDate(member.Name))
            ReadDate(draft, member);
        else
            AddField(draft, CslVariables.GetField(member.Name), member);
    }

    private void ReadNames(SourceDraft draft, JsonMember member)
    {
        if (member.Value.Kind != JsonValueKind.Array)
            Lose(draft, member, $"it is {member.Value.KindName} and no array of names.");
        foreach (var item in member.Value.Items)
        {
            string Part(string name) => CslMarkup.Strip(Text(item.Members, name) ?? "", out _);
            var name = new CslName { Family = Part("family"), Given = Part("given"), DroppingParticle = Part("dropping-particle"), NonDroppingParticle = Part("non-dropping-particle"), Suffix = Part("suffix"), Literal = Part("literal") };
            foreach (var other in item.Members.Where(part => part.Name is not ("family" or "given" or "dropping-particle" or "non-dropping-particle" or "suffix" or "literal")))
                Add(other.Place, $"'{other.Name}' of '{name}' ({member.Name} of '{draft.Name}') is not carried over.");
            if (name.ToString().Length == 0)
            {
                Lose(draft, member, $"{item.KindName} at line {item.Place.Line + 1} is no name with family or literal.");
                continue;
            }

            if (name.Write() is not { } line)
            {
                line = name.ToString();
                Add(item.Place, $"The parts of '{name}' ({member.Name} of '{draft.Name}') are carried over as one name: no line tells them apart.");
            }

            draft.Fields.Add(new SourceDraftField(member.Name, line, item.Place));
        }
    }

    private void ReadDate(SourceDraft draft, JsonMember member)
    {
        var text = CslDate.Read(member.Value, out var problem);
        if (text == null)
        {
            Lose(draft, member, problem!);
            return;
        }

        if (problem != null)
            Add(member.Place, $"Of '{member.Name}' of '{draft.Name}': {problem}");
        if (member.Name != "issued")
        {
            draft.Fields.Add(new SourceDraftField(member.Name, text, member.Place));
            return;
        }

        // What 'published' cannot say, a period or a season, stands in a line of its own beside it.
        if (CslDate.IsPlain(text.Split('/')[0]))
            draft.Fields.Add(new SourceDraftField("published", text.Split('/')[0], member.Place));
        if (!CslDate.IsPlain(text))
            draft.Fields.Add(new SourceDraftField("issued", text, member.Place));
    }

    private void AddField(SourceDraft draft, string key, JsonMember member, string hash = "")
    {
        var values = member.Value.Kind == JsonValueKind.Array && !CslVariables.IsKnown(member.Name) ? member.Value.Items : [member.Value];
        foreach (var value in values)
        {
            if (value.Kind == JsonValueKind.Null || (value.Kind == JsonValueKind.String && value.Text.Length == 0))
                continue;
            if (!value.IsScalar)
                Lose(draft, member, $"it is {value.KindName}, and a field of a source is one text.");
            else if (!SourcesWriter.IsKey(key))
                Lose(draft, member, "a key of a source has letters, digits and '-' between them.");
            else
                draft.Fields.Add(new SourceDraftField(key, Strip(draft, member, key, value.Text), member.Place) { Hash = hash });
        }
    }

    private string Strip(SourceDraft draft, JsonMember member, string key, string text)
    {
        if (key is "key" or "kind")
            return text;
        var plain = CslMarkup.Strip(text, out var tags);
        if (tags.Length > 0)
            Add(member.Place, $"'{member.Name}' of '{draft.Name}' is carried over without its markup: {tags}");
        return key is "doi" ? WithoutAddress(plain) : plain;
    }

    /// <summary>A DOI is often given as the address that leads to it.</summary>
    private static string WithoutAddress(string doi) =>
        DoiAddresses.FirstOrDefault(prefix => doi.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } prefix ? doi[prefix.Length..] : doi;

    private static string? Text(IReadOnlyList<JsonMember> members, string name) => members.FirstOrDefault(member => member.Name == name)?.Value is { IsScalar: true, Text.Length: > 0 } value ? value.Text : null;

    private void Lose(SourceDraft draft, JsonMember member, string why) => Add(member.Place, $"'{member.Name}' of '{draft.Name}' is not carried over: {why}");

    private void Add(LinePosition place, string message, bool isNote = true) => _findings.Add(new Finding(_file.Path, place, message) { IsNote = isNote });
}
