using System;
using System.Collections.Generic;

namespace Facts.Language.Binding;

/// <summary>What other languages, and people, call the types of this one.</summary>
internal static class ForeignTypeNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = "bool",
        ["byte"] = "int",
        ["short"] = "int",
        ["integer"] = "int",
        ["whole"] = "int",
        ["Int16"] = "int",
        ["Int32"] = "int",
        ["uint"] = "long",
        ["ulong"] = "long",
        ["Int64"] = "long",
        ["number"] = "decimal",
        ["numeric"] = "decimal",
        ["money"] = "decimal",
        ["currency"] = "decimal",
        ["percent"] = "decimal",
        ["float"] = "double",
        ["single"] = "double",
        ["real"] = "double",
        ["char"] = "string",
        ["str"] = "string",
        ["text"] = "string",
        ["DateOnly"] = "date",
        ["day"] = "date",
        ["DateTimeOffset"] = "datetime",
        ["timestamp"] = "datetime",
        ["time"] = "duration",
        ["TimeSpan"] = "duration",
        ["interval"] = "duration",
        ["url"] = "uri",
        ["link"] = "uri",
        ["uuid"] = "guid",
        ["quantity"] = "measured",
        ["measurement"] = "measured",
        ["uncertain"] = "measured",
    };

    /// <summary>The type of this language; null where the name, or the last part of it, is not known.</summary>
    public static string? Find(string name) => Names.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var type) ? type : null;
}
