using System;
using System.Collections.Generic;

namespace Facts.Language.Values;

/// <summary>The types' names, as tables.</summary>
public static class FactTypes
{
    private static readonly Dictionary<string, FactType> ByName = new(StringComparer.Ordinal)
    {
        ["bool"] = FactType.Bool,
        ["int"] = FactType.Int,
        ["long"] = FactType.Long,
        ["decimal"] = FactType.Decimal,
        ["double"] = FactType.Double,
        ["string"] = FactType.String,
        ["date"] = FactType.Date,
    };

    /// <summary>Types of the language that this version reads and does not use yet.</summary>
    public static IReadOnlyCollection<string> Later { get; } = ["datetime", "duration", "uri", "version", "guid", "measured"];

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static FactType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type's name in the language; but for <c>date</c> it is C#'s too.</summary>
    public static string GetName(FactType type) => type switch
    {
        FactType.Bool => "bool",
        FactType.Int => "int",
        FactType.Long => "long",
        FactType.Decimal => "decimal",
        FactType.Double => "double",
        FactType.String => "string",
        _ => "date",
    };
}
