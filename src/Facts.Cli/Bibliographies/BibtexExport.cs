using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Facts.Cli.Bibliographies;

/// <summary>Writes a bibliography by pandoc and reads it back: what comes back otherwise is told, since pandoc leaves out what the format has no field for.</summary>
internal static class BibtexExport
{
    /// <param name="pandoc">The program.</param>
    /// <param name="format"><c>bibtex</c> or <c>biblatex</c>.</param>
    /// <param name="csl">The sources in CSL-JSON.</param>
    /// <param name="losses">What is not carried over, entry by entry.</param>
    public static string Write(Pandoc pandoc, string format, string csl, out IReadOnlyList<string> losses)
    {
        var text = pandoc.FromCsl(format, csl);
        using var sent = JsonDocument.Parse(csl);
        using var back = JsonDocument.Parse(text.Length == 0 ? "[]" : pandoc.ToCsl(format, text));
        var found = new List<string>();
        var again = back.RootElement.EnumerateArray().ToArray();
        var i = 0;
        foreach (var entry in sent.RootElement.EnumerateArray())
        {
            var id = entry.GetProperty("id").GetString()!;
            if (i < again.Length)
                Compare(id, entry, again[i], found);
            else
                found.Add($"'{id}' is not carried over.");
            i++;
        }

        losses = found;
        return text;
    }

    private static void Compare(string id, JsonElement entry, JsonElement again, List<string> losses)
    {
        foreach (var variable in entry.EnumerateObject().Where(variable => variable.Name != CslReader.Custom))
        {
            if (!again.TryGetProperty(variable.Name, out var value))
                losses.Add($"'{variable.Name}' of '{id}' is not carried over.");
            else if (Text(variable.Value) is var before && Text(value) is var after && before != after)
                losses.Add($"'{variable.Name}' of '{id}' is carried over as {Shorten(after)}, and was {Shorten(before)}.");
        }

        if (entry.TryGetProperty(CslReader.Custom, out var custom))
            losses.AddRange(custom.EnumerateObject().Where(member => !member.Name.StartsWith("facts:", StringComparison.Ordinal)).Select(member => $"'{member.Name}' of '{id}' is not carried over."));
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? CslMarkup.Strip(value.GetString()!, out _)
        : value.ValueKind == JsonValueKind.Array ? string.Join("; ", value.EnumerateArray().Select(Text))
        : value.ValueKind == JsonValueKind.Object ? string.Join(" ", value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => member.Name + "=" + Text(member.Value)))
        : value.GetRawText();

    private static string Shorten(string text) => "'" + new string([.. (text.Length > 300 ? text[..300] + "…" : text).Select(c => Language.Syntax.CharacterFacts.IsForbidden(c) ? ' ' : c)]) + "'";
}
