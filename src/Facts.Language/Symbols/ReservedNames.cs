using System;
using System.Collections.Generic;

namespace Facts.Language.Symbols;

/// <summary>Names that the generated C# needs for itself.</summary>
public static class ReservedNames
{
    /// <summary>The longest full name: C# allows 511 characters in an identifier, metadata 1,023 bytes of UTF-8 in a name, and generated classes add endings.</summary>
    public const int MaxLength = 300;

    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["Cited"] = "the enum of handles is called that",
        ["Sources"] = "the class of the sources is called that",
        ["FactCatalog"] = "the project's catalogue is called that",
        ["value__"] = "C# keeps it for enums",
        ["Equals"] = "every C# type has a member of that name",
        ["ReferenceEquals"] = "every C# type has a member of that name",
        ["GetHashCode"] = "every C# type has a member of that name",
        ["GetType"] = "every C# type has a member of that name",
        ["ToString"] = "every C# type has a member of that name",
        ["MemberwiseClone"] = "every C# type has a member of that name",
        ["Finalize"] = "every C# type has a member of that name",
    };

    /// <summary>Types of the library that generated C# refers to.</summary>
    private static readonly HashSet<string> LibraryTypes = new(StringComparer.Ordinal) { "Fact", "FactTable", "Source", "Catalog" };

    /// <summary>Why a fact, group or source cannot have that name; null where it can.</summary>
    public static string? FindProblem(string name) => Members.TryGetValue(name, out var problem) ? problem : null;

    /// <summary>The property that C# would make a method of that name for; null where it is no such name.</summary>
    public static string? FindProperty(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name.Substring(4) : null;

    /// <summary>Why a namespace cannot be called that; null where it can.</summary>
    public static string? FindNamespaceProblem(string name)
    {
        var parts = name.Split('.');
        if (string.Equals(parts[0], "System", StringComparison.Ordinal))
            return "the generated C# needs what stands there";
        if (string.Equals(parts[0], "Facts", StringComparison.Ordinal) && (parts.Length == 1 || LibraryTypes.Contains(parts[1])))
            return "the library's own types stand in it";
        foreach (var part in parts)
        {
            if (part is "Sources" or "FactCatalog")
                return Members[part];
        }

        return null;
    }

    /// <summary>Whether the class of a timeline has a member of that name, whatever its entries.</summary>
    public static bool IsTimelineMember(string name) => name is "Latest" or "Timeline" or "On" or "TryOn";

    /// <summary>Why a group cannot be called that where there is no namespace around it; null where it can.</summary>
    public static string? FindGlobalProblem(string name) =>
        name is "Facts" or "System" ? "a namespace of that name is needed" : null;
}
