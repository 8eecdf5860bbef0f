using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language.Diagnostics;

namespace Facts.Cli.Checking;

/// <summary>SARIF 2.1.0 (OASIS), which code scanning services read: findings, those that are allowed where asked for, and the rules' pages.</summary>
internal sealed class SarifWriter : ICheckWriter
{
    public void Write(CheckReport report, bool withSuppressions, TextWriter output)
    {
        (PlacedDiagnostic Finding, PlacedSuppression? Suppression)[] results =
        [
            .. report.Findings.Select(finding => (finding, (PlacedSuppression?)null)),
            .. report.Suppressions.Where(_ => withSuppressions).SelectMany(suppression => suppression.Findings.Select(finding => (finding, (PlacedSuppression?)suppression))),
        ];
        var rules = results.Select(result => result.Finding.Diagnostic.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (finding, suppression) in results)
                WriteResult(json, finding, suppression, Array.IndexOf(rules, finding.Diagnostic.Rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "facts");
        json.WriteString("version", typeof(SarifWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            SarifRule.Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, PlacedDiagnostic finding, PlacedSuppression? suppression, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifRule.LevelOf(finding.Diagnostic.Severity));
        WriteText(json, "message", finding.Diagnostic.Message);
        WriteLocations(json, "locations", finding.Place is { } place ? [place] : []);
        if (finding.Related.Count > 0)
            WriteLocations(json, "relatedLocations", finding.Related);
        if (suppression != null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", suppression.Suppression.Reason);
            json.WritePropertyName("location");
            WriteLocation(json, suppression.Place);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, IEnumerable<FilePlace> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
            WriteLocation(json, place);
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, FilePlace place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Start.Line + 1);
        json.WriteNumber("startColumn", place.Start.Column + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Column + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Relative to the current folder, where the file is in it.</summary>
    private static string UriOf(string path) => FolderPath.Within(".", path) is { } relative
        ? string.Join('/', relative.Split('/').Select(Uri.EscapeDataString))
        : new Uri(Path.GetFullPath(path)).AbsoluteUri;

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
