using System.Globalization;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>What all that writes the C# of one file shares.</summary>
internal sealed class EmissionContext
{
    public EmissionContext(FileModel model, EmissionOptions options)
    {
        Model = model;
        Options = options;
        Documentation = new DocumentationWriter(model, Code, options.ReadsDocumentation);
        Types = new CSharpTypes(options);
        Readers = new ReaderText(model, Types);
        // In full: what a user declares may have the simple name of the table.
        Table = "global::" + CSharpNames.EscapeAll(model.TableName) + ".Instance";
    }

    public FileModel Model { get; }

    public EmissionOptions Options { get; }

    public CodeWriter Code { get; } = new();

    public DocumentationWriter Documentation { get; }

    public CSharpTypes Types { get; }

    public ReaderText Readers { get; }

    /// <summary>The file's table, for code in classes of any name.</summary>
    public string Table { get; }

    public string Visibility => Options.IsPublic ? "public" : "internal";

    /// <summary>A full name without the namespace, which stands around it.</summary>
    public string LocalName(string name) => Model.Namespace.Length == 0 ? name : name.Substring(Model.Namespace.Length + 1);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
