using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;

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
        ["datetime"] = FactType.DateTime,
        ["duration"] = FactType.Duration,
        ["uri"] = FactType.Uri,
        ["version"] = FactType.Version,
        ["guid"] = FactType.Guid,
        ["measured"] = FactType.Measured,
    };

    private static readonly Dictionary<FactType, string> NamesOf = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static FactType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type's name in the language; a declared one's is its own.</summary>
    public static string GetName(FactType type) => NamesOf.TryGetValue(type, out var name) ? name : type == FactType.PartialDate ? "partial date" : type == FactType.Enum ? "enum" : "record";

    /// <summary>Whether values of the type are numbers, of which a unit can be stated.</summary>
    public static bool IsNumber(FactType type) => type is FactType.Int or FactType.Long or FactType.Decimal or FactType.Double or FactType.Measured;

    /// <summary>Why there is no such type of that kind; null where there is.</summary>
    public static string? FindProblem(DeclaredType type, FactType kind) =>
        type.IsPartial && kind is not (FactType.Date or FactType.PartialDate) ? "only a date can be partial"
        : type.IsRange && !IsOrdered(kind) ? $"a range is of numbers, dates, date-times, durations or versions, and '{type.Name}' is none"
        : type.Unit.Length > 0 && !IsNumber(kind) ? "only a number has a unit"
        : null;

    /// <summary>Whether C# has constants of the type.</summary>
    public static bool IsConstant(FactType type) => type <= FactType.String || type is FactType.Measured or FactType.Enum;

    /// <summary>Whether values of the type have an order, so that a range of them can be.</summary>
    public static bool IsOrdered(FactType type) => IsNumber(type) || type is FactType.Date or FactType.PartialDate or FactType.DateTime or FactType.Duration or FactType.Version;
}
