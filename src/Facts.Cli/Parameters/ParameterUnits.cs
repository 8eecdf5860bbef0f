using System;
using System.Collections.Generic;
using Facts.Language.Units;

namespace Facts.Cli.Parameters;

/// <summary>The units of the two dialects.</summary>
internal static class ParameterUnits
{
    private const string Currency = "currency-";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["day"] = "d",
        ["days"] = "d",
        ["hour"] = "h",
        ["hours"] = "h",
        ["month"] = "mo",
        ["months"] = "mo",
        ["week"] = "wk",
        ["weeks"] = "wk",
        ["year"] = "a",
        ["years"] = "a",
        ["mile"] = "[mi_i]",
        ["miles"] = "[mi_i]",
        ["kWh"] = "kW.h",
    };

    /// <summary>Words that say of what kind the values are, or that they are plain numbers.</summary>
    private static readonly HashSet<string> Plain = new(["/1", "bool", "list", "enum", "date", "string", "int", "float", "abolition"], StringComparer.Ordinal);

    /// <summary>Whether a unit says nothing that the type does not say.</summary>
    public static bool IsPlain(string unit) => Plain.Contains(unit);

    /// <summary>The unit as the language writes it; null where it has none.</summary>
    public static string? Find(string unit)
    {
        var written = unit.StartsWith(Currency, StringComparison.Ordinal) ? unit[Currency.Length..] : Known.GetValueOrDefault(unit);
        return written != null && UnitParser.Parse(written, NoUnits.Scope).Unit != null ? written : null;
    }
}
