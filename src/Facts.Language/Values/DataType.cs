using System;
using System.Linq;

namespace Facts.Language.Values;

/// <summary>The type of a value, as stated or inferred: <c>range int in km</c>, <c>Person?</c>, <c>string[]</c>.</summary>
/// <param name="Kind">What one item is.</param>
/// <param name="Name">The full name of the enum or record; empty for any other.</param>
public sealed record DataType(FactType Kind, string Name = "")
{
    private static readonly DataType[] Plain = [.. Enum.GetValues(typeof(FactType)).Cast<FactType>().Select(kind => new DataType(kind))];

    public bool IsRange { get; init; }

    /// <summary>Whether one item may be absent.</summary>
    public bool IsNullable { get; init; }

    public bool IsList { get; init; }

    /// <summary>Whether a field or column of it may be absent as a whole: a list may not, whatever its items; one without items is written <c>[]</c>.</summary>
    public bool IsOptional => IsNullable && !IsList;

    /// <summary>The unit as written; empty without one.</summary>
    public string Unit { get; init; } = "";

    /// <summary>From where the unit is looked up, of a field of a record where that is declared; empty where it is from where the value stands.</summary>
    public string UnitScope { get; init; } = "";

    /// <summary>From where the unit is looked up, of a value in a scope.</summary>
    internal string UnitScopeIn(string scope) => UnitScope.Length > 0 ? UnitScope : scope;

    /// <summary>Whether a value is one number, text or word, and neither list nor range nor record.</summary>
    public bool IsScalar => !IsList && !IsRange && Kind != FactType.Record;

    /// <summary>The type of one item of a list.</summary>
    public DataType Item => IsList ? this with { IsList = false } : this;

    /// <summary>The type of the ends of a range.</summary>
    public DataType End => IsRange || IsNullable ? this with { IsRange = false, IsNullable = false } : this;

    /// <summary>A type that is nothing but its kind: most values are of one of few.</summary>
    internal static DataType Of(FactType kind) => Plain[(int)kind];

    /// <summary>The article that stands before it in messages.</summary>
    internal string Article => ArticleOf(ToString());

    internal static string ArticleOf(string name) => name[0] is 'a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O' ? "an" : "a";

    /// <summary>As the language writes it, with the simple name of an enum or record.</summary>
    public override string ToString()
    {
        var name = Name.Length > 0 ? Name.Substring(Name.LastIndexOf('.') + 1) : FactTypes.GetName(Kind);
        return (IsRange ? "range " : "") + name + (IsNullable ? "?" : "") + (IsList ? "[]" : "") + (Unit.Length > 0 ? " in " + Unit : "");
    }
}
