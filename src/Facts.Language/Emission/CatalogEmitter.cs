using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>Writes the class <c>FactCatalog</c>.</summary>
public static class CatalogEmitter
{
    public static CodeText Emit(CatalogModel model, EmissionOptions options)
    {
        var code = new CodeWriter();
        FileEmitter.WriteHeader(code, options);
        var hasNamespace = model.Namespace.Length > 0;
        if (hasNamespace)
            code.Open("namespace " + CSharpNames.EscapeAll(model.Namespace));

        var nullable = options.HasNullableReferences ? "?" : "";
        code.Line("/// <summary>All facts and sources of this project.</summary>");
        code.Open($"{EmissionContext.Word(model.IsPublic)} static class FactCatalog");
        code.Line("/// <summary>All facts, file by file.</summary>");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Facts.Fact> All => Kept.Catalog.All;").Line();
        code.Line("/// <summary>All tables, file by file.</summary>");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Facts.RowTable> Tables => Kept.Catalog.Tables;").Line();
        code.Line("/// <summary>All sources, file by file.</summary>");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Facts.Source> Sources => Kept.Catalog.Sources;").Line();
        code.Line("/// <summary>The fact of a full name, such as Roads.Tolls.Car; null where there is none.</summary>");
        code.Line($"public static global::Facts.Fact{nullable} Find(string fullName) => Kept.Catalog.Find(fullName);").Line();
        code.Line("/// <summary>The source of a full name, such as Roads.Sources.Wire2021; null where there is none.</summary>");
        code.Line($"public static global::Facts.Source{nullable} FindSource(string fullName) => Kept.Catalog.FindSource(fullName);").Line();
        code.Open("private static class Kept");
        code.Line("internal static readonly global::Facts.Catalog Catalog = new global::Facts.Catalog(new global::Facts.FactTable[]");
        code.Line("{");
        foreach (var table in model.Tables.Select(CSharpNames.EscapeAll))
            code.Line($"    global::{table}.Instance,");
        code.Line("});");
        code.Close();
        code.Close();
        if (hasNamespace)
            code.Close();
        return code.End();
    }
}
