using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Facts.Cli.Json;

/// <summary>Members of an object that are left out where there is nothing to say.</summary>
internal static class JsonMembers
{
    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.WriteString(name, text);
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IReadOnlyCollection<string> texts) => writer.WriteAll(name, texts, writer.WriteStringValue);

    public static void WriteAll<T>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }

    public static void WriteFlag(this Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
            writer.WriteBoolean(name, true);
    }
}
