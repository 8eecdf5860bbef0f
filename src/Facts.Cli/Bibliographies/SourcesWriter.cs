using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Cli.Files;
using Facts.Cli.Importing;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Cli.Bibliographies;

/// <summary>
/// Writes sources, a line a field. A field that the language refuses, such as a date that is none, is kept word for word under a key of its own, <c>x-published</c>, and told:
/// what is wrong is asked of the checks themselves.
/// </summary>
internal sealed class SourcesWriter(string path, IReadOnlyList<SourceDraft> drafts)
{
    /// <summary>Begins the key of a field that is kept though its value is not of its kind.</summary>
    public const string KeptPrefix = "x-";

    /// <summary>Fields whose values are words of their own.</summary>
    private static readonly HashSet<string> Bare = new(["kind", "published", "accessed", "issued", "language"], StringComparer.Ordinal);

    private readonly List<Finding> _notes = [];

    /// <summary>Of each line the field that it is; null for any other.</summary>
    private readonly List<(SourceDraft Draft, int Field)?> _lines = [];

    public IReadOnlyList<Finding> Notes => _notes;

    /// <summary>Whether a line of a source may begin with that word as its key.</summary>
    public static bool IsKey(string key) => key.Length is > 0 and <= 80 && CharacterFacts.IsIdentifierStart(key[0])
        && key.Split('-', '.').All(part => part.Length > 0 && CharacterFacts.IsIdentifierStart(part[0]) && part.All(CharacterFacts.IsIdentifierPart));

    public string Write()
    {
        var text = WriteNow();
        // Each time at least one field is kept under another key, and none twice.
        while (KeepRefused(text))
            text = WriteNow();
        return text;
    }

    private string WriteNow()
    {
        _lines.Clear();
        var text = new StringBuilder();
        foreach (var draft in drafts)
        {
            if (text.Length > 0)
                Append(text, "", null);
            foreach (var line in draft.Documentation.Length == 0 ? [] : draft.Documentation.Split('\n'))
                Append(text, DocumentationLines.Write("", line), null);
            Append(text, $"source {draft.Name}{(draft.Label == null ? "" : " " + StringText.Quote(draft.Label))}", null);
            for (var i = 0; i < draft.Fields.Count; i++)
            {
                var field = draft.Fields[i];
                Append(text, $"  {field.Key} {WriteValue(field)}{(field.Hash.Length == 0 ? "" : " sha256 " + StringText.Quote(field.Hash))}", (draft, i));
            }
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string line, (SourceDraft, int)? field)
    {
        text.Append(line).Append('\n');
        _lines.Add(field);
    }

    private static string WriteValue(SourceDraftField field) =>
        Bare.Contains(field.Key) && field.Value.Length > 0 && field.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? field.Value : StringText.Quote(field.Value);

    /// <summary>Gives each field that is refused another key; false where none is.</summary>
    private bool KeepRefused(string text)
    {
        var document = ImportedFile.CreateDocument(path, text);
        var isFound = false;
        foreach (var diagnostic in new FactsProject([document]).GetDiagnostics(document).Where(diagnostic => diagnostic.Severity == Severity.Error))
        {
            if (_lines.ElementAtOrDefault(document.Tree.Lines.GetPosition(diagnostic.Span.Start).Line) is not var (draft, index))
                continue;
            var field = draft.Fields[index];
            // A line may have two findings, and the second is about the key that it had.
            if (field.Key.StartsWith(KeptPrefix, StringComparison.Ordinal))
                continue;
            draft.Fields[index] = field with { Key = KeptPrefix + field.Key, Hash = "" };
            _notes.Add(new Finding(draft.Path ?? path, field.Place, string.Create(CultureInfo.InvariantCulture, $"'{field.Key}' of '{draft.Name}' is kept as '{KeptPrefix}{field.Key}': {diagnostic.Message}")) { IsNote = true });
            isFound = true;
        }

        return isFound;
    }
}
