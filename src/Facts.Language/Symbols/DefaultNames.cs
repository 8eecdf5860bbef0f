using System.Linq;

namespace Facts.Language.Symbols;

/// <summary>Names that a file has by its place where it writes none.</summary>
public static class DefaultNames
{
    /// <summary>The root namespace and the folders, each in PascalCase. A file outside the project's folder has the root namespace alone.</summary>
    public static string Namespace(string path, ProjectDefaults defaults)
    {
        var folders = path.Split('/');
        var names = defaults.RootNamespace.Split('.').Where(part => part.Length > 0).Select(CSharpNames.ToIdentifier);
        if (!path.StartsWith("../", System.StringComparison.Ordinal) && !path.Contains(':'))
            names = names.Concat(folders.Take(folders.Length - 1).Where(folder => folder is not ("" or "." or "..")).Select(PascalCase.FromText));
        return string.Join(".", names);
    }

    /// <summary>The namespace of the catalogue: the root one, unless no namespace can be called that; then none.</summary>
    public static string CatalogNamespace(ProjectDefaults defaults)
    {
        var root = Namespace("", defaults);
        return ReservedNames.FindNamespaceProblem(root) == null ? root : "";
    }

    /// <summary>The file's name without its endings, in PascalCase.</summary>
    public static string Group(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        const string Extension = ".facts";
        if (name.EndsWith(Extension, System.StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - Extension.Length);
        return PascalCase.FromText(name);
    }
}
