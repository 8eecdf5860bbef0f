using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Bibliographies;
using Facts.Cli.Importing;
using Facts.Language.Text;

namespace Facts.Cli.Parameters;

/// <summary>The sources of all parameters, each once.</summary>
internal sealed class ParameterSources
{
    private const int MaxName = 60;

    private readonly NameMaker _names = new();
    private readonly Dictionary<string, SourceDraft> _sources = new(StringComparer.Ordinal);

    public IReadOnlyList<SourceDraft> Drafts => [.. _sources.Values];

    /// <summary>The name of the source that says all that.</summary>
    public string Cite(IReadOnlyList<(string Key, string Value)> fields, string path, LinePosition place)
    {
        var identity = string.Join('\n', fields.Select(field => field.Key + "=" + field.Value));
        if (_sources.TryGetValue(identity, out var known))
            return known.Name;
        var title = fields.FirstOrDefault(field => field.Key == "title").Value ?? Shorten(fields[0].Value);
        var draft = new SourceDraft(_names.Make(title.Length <= MaxName ? title : title[..(title.LastIndexOf(' ', MaxName) is var end and > 20 ? end : MaxName)], "Source"), place) { Path = path };
        draft.Fields.AddRange(fields.Select(field => new SourceDraftField(field.Key, field.Value, place)));
        _sources.Add(identity, draft);
        return draft.Name;
    }

    /// <summary>Of an address the part by which one would call it.</summary>
    private static string Shorten(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host.Replace("www.", "", StringComparison.Ordinal) + " " + uri.AbsolutePath.TrimEnd('/').Split('/')[^1] : address;
}
