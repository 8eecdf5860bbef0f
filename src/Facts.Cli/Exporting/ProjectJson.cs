using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Symbols;

namespace Facts.Cli.Exporting;

/// <summary>A project as JSON: one document, or an object a line. The published schema says what stands in both.</summary>
internal static class ProjectJson
{
    /// <summary>The name of the schema, which is another one for each version that is not read as the one before.</summary>
    public const string SchemaName = "urn:facts:schema:export:1";

    /// <summary>The schema's text.</summary>
    public static string ReadSchema()
    {
        using var reader = new StreamReader(typeof(ProjectJson).Assembly.GetManifestResourceStream("facts-export.schema.json")!);
        return reader.ReadToEnd();
    }

    public static string Write(ExportedProject project) => JsonOutput.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("schema", SchemaName);
        foreach (var kind in Enum.GetValues<ExportedKind>())
        {
            writer.WriteStartArray(kind.ToString().ToLowerInvariant());
            foreach (var write in Items(project, kind))
                write(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });

    /// <summary>Each item in a line, under the name of its kind: <c>{"fact":{…}}</c>.</summary>
    public static string WriteLines(ExportedProject project)
    {
        var text = new StringBuilder();
        foreach (var kind in Enum.GetValues<ExportedKind>())
        {
            var name = kind.ToString().ToLowerInvariant().TrimEnd('s');
            foreach (var write in Items(project, kind))
            {
                text.Append(JsonOutput.Write(
                    writer =>
                    {
                        writer.WriteStartObject();
                        writer.WritePropertyName(name);
                        write(writer);
                        writer.WriteEndObject();
                    },
                    isIndented: false));
            }
        }

        return text.ToString();
    }

    /// <summary>The number of what is exported, in words.</summary>
    public static string Count(ExportedProject project) => string.Join(", ", Enum.GetValues<ExportedKind>().Select(kind => (Name: kind.ToString().ToLowerInvariant(), Number: Items(project, kind).Count()))
        .Where(kind => kind.Number > 0 || kind.Name == "facts").Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Number} {(kind.Number == 1 ? kind.Name.TrimEnd('s') : kind.Name)}")));

    private static IEnumerable<Action<Utf8JsonWriter>> Items(ExportedProject project, ExportedKind kind)
    {
        foreach (var file in project.Files)
        {
            var items = kind switch
            {
                ExportedKind.Sources => file.Bound.Sources.Select<Language.Binding.BoundSource, Action<Utf8JsonWriter>>(source => writer => new DeclarationJson(writer, file).Write(source)),
                ExportedKind.Facts => file.Bound.Facts.Select<Language.Binding.BoundFact, Action<Utf8JsonWriter>>(fact => writer => new FactJson(writer, project, file).Write(fact)),
                ExportedKind.Tables => file.Bound.Tables.Select<Language.Binding.BoundTable, Action<Utf8JsonWriter>>(table => writer => new TableJson(writer, project, file).Write(table)),
                _ => file.Document.Declarations.Items.Where(item => item.Kind == DeclaredAs(kind)).Select<Declaration, Action<Utf8JsonWriter>>(item => writer => new DeclarationJson(writer, file).Write(item)),
            };
            foreach (var item in items)
                yield return item;
        }
    }

    private static DeclarationKind DeclaredAs(ExportedKind kind) => kind switch
    {
        ExportedKind.Enums => DeclarationKind.Enum,
        ExportedKind.Records => DeclarationKind.Record,
        _ => DeclarationKind.Unit,
    };
}
