using System;
using System.Collections.Generic;

namespace Facts;

/// <summary>Follows references: a table index, a blank, a full name.</summary>
internal static class Reference
{
    private const int MaxFields = 16; // that may follow each other: records within records

    /// <exception cref="KeyNotFoundException">There is nothing of that name.</exception>
    /// <exception cref="System.IO.InvalidDataException">It is no reference.</exception>
    public static Fact Find(FactTable table, TextSlice content)
    {
        TextSlice index = content.Split(out TextSlice name);
        FactTable linked = Linked(table, index);
        return FindNamed(linked, name) ?? throw new KeyNotFoundException($"'{linked.File}' has no fact '{name}', to which '{table.File}' refers. Rebuild the assembly that holds it.");
    }

    public static FactTable Linked(FactTable table, TextSlice index)
    {
        int number = index.ToNumber();
        try
        {
            return table.LinkedTable(number);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw MalformedTable.At(index.Start, "a reference leads to a table that there is not");
        }
    }

    /// <summary>The fact of a name that the index has; or else a field, by the words at the end, of one that it has.</summary>
    private static Fact? FindNamed(FactTable table, TextSlice name, int words = MaxFields)
    {
        if (table.Find(StableHash.Finish(StableHash.Add(StableHash.Start, name.Text, name.Start, name.Length))) is { } fact)
            return fact;
        TextSlice field = name.AfterLast('.');
        if (field.Length == name.Length || words == 0)
            return null;
        return FindNamed(table, new TextSlice(name.Text, name.Start, name.Length - field.Length - 1), words - 1)?.FindField(field);
    }
}
