using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>What all that writes the C# of one file shares.</summary>
internal sealed class EmissionContext
{
    private readonly HashSet<string> _internalTypes;

    public EmissionContext(FileModel model, EmissionOptions options)
    {
        Model = model;
        Options = options;
        Documentation = new DocumentationWriter(model, Code, options.ReadsDocumentation);
        Types = new CSharpTypes(options);
        _internalTypes = new HashSet<string>(model.Types.Where(type => !type.IsPublic).Select(type => type.FullName), StringComparer.Ordinal);
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

    public string Visibility => Word(Model.IsPublic);

    /// <summary>The visibility of what shows values of a type: it is internal where that is.</summary>
    public string VisibilityOf(DataType type) => Word(Model.IsPublic && IsPublic(type));

    /// <summary>The visibility of a record.</summary>
    public string VisibilityOf(RecordModel record) => Word(Model.IsPublic && record.Fields.All(field => IsPublic(field.Type)));

    /// <summary>The visibility of a table: of all that its rows hold.</summary>
    public string VisibilityOf(TableModel table) => Word(Model.IsPublic && !_internalTypes.Contains(table.Record) && table.Columns.All(column => IsPublic(column.Type)));

    /// <summary>The visibility of a member of a class: of one that is internal as a whole, all are public.</summary>
    public static string InClass(bool isPublic, string visibility) => isPublic ? visibility : Word(true);

    public static string Word(bool isPublic) => isPublic ? "public" : "internal";

    private bool IsPublic(DataType type) => !_internalTypes.Contains(type.Name);

    /// <summary>A full name without the namespace, which stands around it.</summary>
    public string LocalName(string name) => Model.Namespace.Length == 0 ? name : name.Substring(Model.Namespace.Length + 1);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
