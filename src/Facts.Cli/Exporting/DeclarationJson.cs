using System.Linq;
using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Cli.Exporting;

/// <summary>What facts refer to as JSON: sources, enums, records, units.</summary>
internal sealed class DeclarationJson(Utf8JsonWriter writer, ExportedFile file)
{
    public void Write(BoundSource source)
    {
        writer.WriteStartObject();
        writer.WriteString("name", source.Declaration.Name);
        WritePlace(source.Declaration);
        writer.WriteText("label", source.Label);
        writer.WriteText("documentation", source.Documentation);
        writer.WriteAll("fields", source.Fields, field =>
        {
            writer.WriteStartObject();
            writer.WriteString("key", field.Key);
            writer.WriteString("value", field.Value);
            if (!field.Syntax.Hash.IsMissing)
                writer.WriteString("sha256", StringText.GetValue(file.Document.Tree.Text, field.Syntax.Hash));
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    /// <summary>An enum, a record or a unit.</summary>
    public void Write(Declaration declaration)
    {
        writer.WriteStartObject();
        writer.WriteString("name", declaration.FullName);
        WritePlace(declaration);
        switch (declaration.Kind)
        {
            case DeclarationKind.Enum:
                writer.WriteTexts("members", [.. file.Symbols.FindEnum(declaration.FullName)?.Members ?? []]);
                break;
            case DeclarationKind.Record:
                writer.WriteAll("fields", [.. file.Symbols.FindRecord(declaration.FullName)?.Fields ?? []], WriteField);
                break;
            case DeclarationKind.Unit when declaration.Syntax is UnitSyntax { Value: { } value }:
                writer.WriteString("written", file.TextOf(value.Span));
                break;
        }

        writer.WriteEndObject();
    }

    private void WriteField(FieldSymbol field)
    {
        writer.WriteStartObject();
        writer.WriteString("name", field.Name);
        if (field.Type is { } type)
        {
            writer.WriteString("type", (type.IsRange ? "range " : "") + (type.IsPartial ? "partial " : "") + type.Name + (type.IsNullable ? "?" : "") + (type.IsList ? "[]" : "") + (type.Unit.Length > 0 ? " in " + type.Unit : ""));
            writer.WriteText("unit", type.Unit);
        }

        writer.WriteEndObject();
    }

    private void WritePlace(Declaration declaration)
    {
        writer.WriteString("file", file.Path);
        writer.WriteNumber("line", file.LineOf(declaration.NameSpan));
    }
}
