using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace Facts;

/// <summary>A fact: its value, and where it comes from. It is a light view of the table that holds the fact, and decodes what is asked for.</summary>
/// <remarks>
/// Two views of the same fact are equal. All members may be used by several threads at once, and give the same in every culture.
/// Where nothing else is said, a member costs O(length of the fact's own entry) and makes its result anew. Any member that decodes may throw
/// <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
public sealed partial class Fact : IEquatable<Fact>
{
    private readonly FactTable _table;
    private readonly TextSlice _content;
    private string? _name;
    private string? _text;
    private ReadOnlyCollection<Citation>? _citations;

    internal Fact(FactTable table, TextSlice content)
    {
        _table = table;
        _content = content;
    }

    /// <summary>The full name: <c>Roads.Tolls.Car</c>. Made at the first call, then kept.</summary>
    public string Name => _name ??= Group + "." + MemberName;

    /// <summary>The name within the group: <c>Car</c>.</summary>
    public string MemberName => Required(TableFormat.InFact.Name, "name").ToString();

    /// <summary>The full name of the group: <c>Roads.Tolls</c>. The same string for all facts of the group.</summary>
    public string Group => _table.Header.Group(Required(TableFormat.InFact.Group, "group"));

    /// <summary>The printed name, where the fact has one besides its name in code; otherwise null.</summary>
    public string? Label => Optional(TableFormat.InFact.Label);

    /// <summary>The unit of the value, in UCUM or an ISO 4217 currency code, as written: <c>m</c>, <c>EUR</c>; null if it has none.</summary>
    public string? Unit => Optional(TableFormat.InFact.Unit);

    /// <summary>The documentation comment; null if there is none.</summary>
    public string? Documentation => Optional(TableFormat.InFact.Documentation);

    /// <summary>The path of the <c>.facts</c> file, relative to its project, with <c>/</c>. O(1).</summary>
    public string File => _table.File;

    /// <summary>The table that holds the fact. O(1).</summary>
    public FactTable Table => _table;

    /// <summary>The number of the fact in the generated <c>Cited</c> enum: a hash of <see cref="Name"/>, the same in every version of every library. O(length of the name).</summary>
    public int Handle
    {
        get
        {
            TextSlice name = Required(TableFormat.InFact.Name, "name");
            string group = Group;
            uint state = StableHash.Add(StableHash.Start, group, 0, group.Length);
            state = StableHash.Add(state, ".", 0, 1);
            return StableHash.Finish(StableHash.Add(state, name.Text, name.Start, name.Length));
        }
    }

    /// <summary>The citations: the fact's own in their order; if it has none, those of what it stands in. Empty if there are none at all. Made at the first call, then kept.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= new ReadOnlyCollection<Citation>(AllCitations());

    /// <summary>Whether both are views of the same fact, or both null.</summary>
    public static bool operator ==(Fact? left, Fact? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are views of different facts, or one of them is null.</summary>
    public static bool operator !=(Fact? left, Fact? right) => !(left == right);

    /// <summary>Whether the other is a view of the same fact of the same table. O(1).</summary>
    public bool Equals(Fact? other) =>
        other is not null && ReferenceEquals(_table, other._table) && _content.Start == other._content.Start;

    /// <summary>Whether it is a view of the same fact of the same table. O(1).</summary>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <summary>A hash of the fact, for this process only; see <see cref="Handle"/> for a stable one. O(1).</summary>
    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_table) * 31) + _content.Start);

    /// <summary>Full name, value and unit: <c>Roads.Bridge.Length = 41.5 m</c>; without a value the full name alone.</summary>
    public override string ToString()
    {
        string? text = Text;
        if (text is null)
            return Name;
        string? unit = Unit;
        return unit is null ? Name + " = " + text : Name + " = " + text + " " + unit;
    }

    private Citation[] AllCitations()
    {
        int own = 0;
        int inherited = 0;
        for (var fields = new FieldReader(_content); fields.Next();)
        {
            if (fields.Tag == TableFormat.InFact.Citation)
                own++;
            else if (fields.Tag == TableFormat.InFact.Inherited)
                inherited++;
        }

        var all = new Citation[own > 0 ? own : inherited];
        int next = 0;
        for (var fields = new FieldReader(_content); next < all.Length && fields.Next(own > 0 ? TableFormat.InFact.Citation : TableFormat.InFact.Inherited);)
            all[next++] = new Citation(_table, own > 0 ? fields.Content : _table.Header.Citation(fields.Content), own == 0);
        return all;
    }

    private string? Optional(char tag)
    {
        var fields = new FieldReader(_content);
        return fields.Next(tag) ? fields.Content.ToString() : null;
    }

    private TextSlice Required(char tag, string what)
    {
        var fields = new FieldReader(_content);
        return fields.Next(tag) ? fields.Content : throw MalformedTable.At(_content.Start, $"the {what} of a fact is missing");
    }
}
