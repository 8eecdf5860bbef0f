using System.IO;

namespace Facts;

/// <summary>What a type in a table says.</summary>
internal readonly struct ValueShape
{
    public readonly FactType Type;
    public readonly bool IsList;
    public readonly bool IsNullable;
    public readonly bool IsRange;

    /// <summary>Of an enum or a record, the number in the header; otherwise 0.</summary>
    public readonly int Number;

    /// <exception cref="System.NotSupportedException">A newer generator wrote it.</exception>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public ValueShape(TextSlice type)
    {
        int at = 0;
        IsList = Take(type, ref at, TableFormat.InType.List);
        IsNullable = Take(type, ref at, TableFormat.InType.Nullable);
        IsRange = Take(type, ref at, TableFormat.InType.Range);
        char letter = at < type.Length ? type.Text[type.Start + at] : '\0';
        Type = FactValue.TypeOf(letter);
        Number = 0;
        if (Type is FactType.Enum or FactType.Record)
            Number = type.From(at + 1).ToNumber();
        else if (type.Length != at + 1)
            throw MalformedTable.Newer("a fact of another type");
    }

    /// <summary>Whether one scalar is all there is to it.</summary>
    public bool IsScalar => !IsList && !IsRange && Type != FactType.Record;

    /// <summary>The letter of a type, '\0' where there is none; it may be one that this version does not know.</summary>
    public static char LetterOf(TextSlice type)
    {
        int at = 0;
        while (at < type.Length && type.Text[type.Start + at] is TableFormat.InType.List or TableFormat.InType.Nullable or TableFormat.InType.Range)
            at++;
        return at < type.Length ? type.Text[type.Start + at] : '\0';
    }

    /// <summary>The type as a <c>.facts</c> file writes it.</summary>
    public string Name(TableHeader header)
    {
        string name = FactValue.NameOf(Type);
        if (Type == FactType.Enum)
            name = header.Type(Number, TableFormat.InType.Enum);
        else if (Type == FactType.Record)
            name = header.Type(Number, TableFormat.InType.Record);
        return (IsRange ? "range " : "") + name + (IsNullable ? "?" : "") + (IsList ? "[]" : "");
    }

    private static bool Take(TextSlice type, ref int at, char mark)
    {
        bool found = at < type.Length && type.Text[type.Start + at] == mark;
        if (found)
            at++;
        return found;
    }
}
