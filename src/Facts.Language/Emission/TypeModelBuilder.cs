using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Emission;

/// <summary>Takes the enums and records of a file.</summary>
internal sealed class TypeModelBuilder(Document document, SymbolTable symbols, Linker linker)
{
    private readonly TypeResolver _types = new(symbols);

    public EnumModel Build(EnumSyntax syntax, string name, string documentation)
    {
        var members = new List<EnumMemberModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in syntax.Members.OfType<EnumMemberSyntax>())
        {
            if (!member.Name.IsMissing && names.Add(document.Tree.GetText(member.Name)))
                members.Add(new EnumMemberModel(document.Tree.GetText(member.Name), GetText(member.Documentation)));
        }

        return new EnumModel(name, documentation, new([.. members]));
    }

    /// <summary>The record; null where a type of a field is not known, which is reported there.</summary>
    public RecordModel? Build(RecordSyntax syntax, string fullName, string documentation)
    {
        if (_types.FindRecord(fullName) is not { } shape || !shape.Fields.All(field => field.Type != null && linker.Use(field.Type)))
            return null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (syntax.Body?.Items ?? []).OfType<RecordFieldSyntax>())
        {
            if (!line.Name.IsMissing && !texts.ContainsKey(document.Tree.GetText(line.Name)))
                texts.Add(document.Tree.GetText(line.Name), GetText(line.Documentation));
        }

        return new RecordModel(fullName, ReaderNames.Of(fullName, document.Declarations.Namespace), documentation, new([.. shape.Fields.Select(field => new RecordFieldModel(field.Name, field.Type!, texts[field.Name]))]));
    }

    public string GetText(DocumentationSyntax? documentation) => documentation == null ? "" : DocumentationText.Get(document.Tree, documentation);
}
