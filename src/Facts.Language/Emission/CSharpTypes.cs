using System.Globalization;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Types as C# writes them.</summary>
internal sealed class CSharpTypes(EmissionOptions options)
{
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList<";

    public bool HasDateOnly => options.HasDateOnly;

    public string Date => options.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime";

    /// <summary>The mark of a reference that may be null, where the language has one.</summary>
    public string Nullable => options.HasNullableReferences ? "?" : "";

    /// <summary>The type of a fact's member. What is measured is there the number alone; the rest stands on the fact.</summary>
    /// <param name="type">The fact's type.</param>
    /// <param name="isAbsent">Whether it has no value.</param>
    public string OfMember(DataType type, bool isAbsent)
    {
        if (type.IsList)
            return Of(type) + (isAbsent ? Nullable : "");
        var name = type.Kind == FactType.Measured ? (type.IsRange ? "global::Facts.Interval<double>" : "double") : Of(type.IsNullable ? type with { IsNullable = false } : type);
        return !isAbsent && !type.IsNullable ? name : IsReference(type) ? name + Nullable : name + "?";
    }

    /// <summary>The type of a field, or of an item of a list.</summary>
    public string Of(DataType type)
    {
        if (type.IsList)
            return ReadOnlyList + Of(type.Item) + ">";
        var name = type.IsRange ? "global::Facts.Interval<" + OfEnd(type) + ">" : OfSingle(type);
        return !type.IsNullable ? name : IsReference(type) || IsMeasurement(type) ? name + Nullable : name + "?";
    }

    /// <summary>The type of the ends of a range.</summary>
    public string OfEnd(DataType type) => type.Kind == FactType.Measured ? "double" : OfSingle(type);

    /// <summary>Whether C# has no value for its absence but null, and needs none.</summary>
    public static bool IsReference(DataType type) => type.IsList || (!type.IsRange && type.Kind is FactType.String or FactType.Uri or FactType.Version or FactType.Record);

    public static string OfDeclared(string fullName) => "global::" + CSharpNames.EscapeAll(fullName);

    private static bool IsMeasurement(DataType type) => !type.IsRange && type.Kind == FactType.Measured;

    private string OfSingle(DataType type) => type.Kind switch
    {
        FactType.Date => Date,
        FactType.PartialDate => "global::Facts.PartialDate",
        FactType.DateTime => "global::System.DateTimeOffset",
        FactType.Duration => "global::System.TimeSpan",
        FactType.Uri => "global::System.Uri",
        FactType.Version => "global::System.Version",
        FactType.Guid => "global::System.Guid",
        FactType.Measured => "global::Facts.Measurement",
        FactType.Enum or FactType.Record => OfDeclared(type.Name),
        _ => FactTypes.GetName(type.Kind),
    };
}
