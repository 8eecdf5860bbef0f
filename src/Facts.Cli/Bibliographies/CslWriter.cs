using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Binding;
using Facts.Language.Syntax;

namespace Facts.Cli.Bibliographies;

/// <summary>Writes sources as CSL-JSON. What CSL has no variable for goes into <c>custom</c>, as its schema says, so that nothing is lost.</summary>
internal static class CslWriter
{
    /// <param name="sources">The sources.</param>
    /// <param name="keys">Makes their keys such as BibTeX has; null where they stay as they are.</param>
    public static string Write(IEnumerable<(SyntaxTree Tree, BoundSource Source)> sources, BibtexKeys? keys = null) => JsonOutput.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var (tree, source) in sources)
            Write(writer, tree, source, keys);
        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, SyntaxTree tree, BoundSource source, BibtexKeys? keys)
    {
        var key = source.Find("key")?.Value is { Length: > 0 } own ? own : source.Declaration.Name;
        writer.WriteStartObject();
        writer.WriteString("id", keys?.Make(key) ?? key);
        writer.WriteString("type", source.Find("kind")?.Value ?? "document");
        var written = new HashSet<string>(StringComparer.Ordinal) { "id", "type" };
        var rest = new List<BoundField>();
        var period = source.Find("issued")?.Value;
        var claimed = source.Fields.Where(field => !IsKept(field)).Select(field => CslVariables.FindVariable(field.Key)).ToHashSet();
        foreach (var field in source.Fields)
        {
            var variable = CslVariables.FindVariable(field.Key);
            // A field is what its name says before another is what it was meant as.
            if (IsKept(field) && claimed.Contains(variable))
                variable = null;
            if (field.Value.Length == 0 || field == source.Find("key") || field == source.Find("kind") || (field.Key == "published" && period?.Split('/')[0] == field.Value))
                continue;
            if (field.Key == "published" && period != null)
                rest.Add(field);
            else if (variable != null && CslVariables.IsName(variable) && variable == field.Key)
                WriteNames(writer, source, variable, written);
            else if (variable == null || !written.Add(variable))
                rest.Add(field);
            else
                WriteVariable(writer, variable, field.Value);
        }

        WriteCustom(writer, tree, source, rest);
        writer.WriteEndObject();
    }

    private static bool IsKept(BoundField field) => field.Key.StartsWith(SourcesWriter.KeptPrefix, StringComparison.Ordinal);

    private static void WriteVariable(Utf8JsonWriter writer, string variable, string value)
    {
        writer.WritePropertyName(variable);
        if (CslVariables.IsDate(variable))
            CslDate.Write(writer, value);
        else
            writer.WriteStringValue(value);
    }

    private static void WriteNames(Utf8JsonWriter writer, BoundSource source, string variable, HashSet<string> written)
    {
        if (!written.Add(variable))
            return;
        writer.WriteStartArray(variable);
        foreach (var field in source.Fields.Where(field => field.Key == variable && field.Value.Length > 0))
        {
            var name = CslName.Parse(field.Value);
            writer.WriteStartObject();
            foreach (var (part, text) in new[] { ("family", name.Family), ("given", name.Given), ("dropping-particle", name.DroppingParticle), ("non-dropping-particle", name.NonDroppingParticle), ("suffix", name.Suffix), ("literal", name.Literal) })
            {
                if (text.Length > 0)
                    writer.WriteString(part, text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCustom(Utf8JsonWriter writer, SyntaxTree tree, BoundSource source, List<BoundField> rest)
    {
        writer.WriteStartObject(CslReader.Custom);
        writer.WriteString(CslReader.CustomName, source.Declaration.Name);
        if (source.Label != null)
            writer.WriteString(CslReader.CustomLabel, source.Label);
        if (source.Documentation.Length > 0)
            writer.WriteString(CslReader.CustomDocumentation, source.Documentation);
        foreach (var same in rest.GroupBy(field => field.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(same.Key);
            if (same.Skip(1).Any())
            {
                writer.WriteStartArray();
                foreach (var field in same)
                    writer.WriteStringValue(field.Value);
                writer.WriteEndArray();
            }
            else
            {
                writer.WriteStringValue(same.First().Value);
            }
        }

        if (source.Fields.FirstOrDefault(field => field.Key == "evidence" && !field.Syntax.Hash.IsMissing)?.Syntax.Hash is { } hash)
            writer.WriteString(CslReader.CustomHash, StringText.GetValue(tree.Text, hash));
        writer.WriteEndObject();
    }
}
