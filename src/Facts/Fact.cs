using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Facts;

/// <summary>
/// A fact: its value, and where it comes from. What stands within one and says something, such as a field, an entry of a timeline or a row, is a fact as well (<see cref="Kind"/>).
/// It is a light view of the table that holds the fact, and decodes what is asked for.
/// </summary>
/// <remarks>
/// Two views of the same fact are equal. All members may be used by several threads at once, and give the same in every culture.
/// Where nothing else is said, a member costs O(length of the fact's own entry) and makes its result anew. Any member that decodes may throw
/// <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
public sealed partial class Fact : IEquatable<Fact>
{
    private readonly FactTable _table;
    private readonly TextSlice _content; // of a row what is behind its cells, of a table what is before its rows; nothing for what is a cell alone
    private readonly Place? _place;
    private string? _name;
    private string? _text;
    private ReadOnlyCollection<Citation>? _citations;

    internal Fact(FactTable table, TextSlice content)
    {
        _table = table;
        _content = content;
    }

    /// <summary>Apart from the other: whoever asks for a plain fact is spared the types that a place needs.</summary>
    internal Fact(FactTable table, TextSlice content, Place? place)
        : this(table, content) => _place = place;

    /// <summary>What the fact is in its file. O(1).</summary>
    public FactKind Kind => _place?.Kind ?? FactKind.Fact;

    /// <summary>
    /// The full name: <c>Roads.Tolls.Car</c>. Of a field, an entry, a row or a qualifier it is that of what it stands in, a point and its own; of an element <c>Roads.Tolls.Lanes[0]</c>; a disputed value
    /// has the name of what is disputed. Made at the first call, then kept.
    /// </summary>
    public string Name => _name ??= FullName();

    /// <summary>The name within the group, or within what the fact stands in: <c>Car</c>, <c>[0]</c>. A disputed value has that of what is disputed; a row without a name its number, from 0: <c>[4]</c>.</summary>
    public string MemberName => Kind switch
    {
        FactKind.Field when _place!.Column is { } column => column.Name,
        FactKind.Element => Bracketed(_place!.Index),
        FactKind.Row => OwnName ?? Bracketed(_place!.Index),
        FactKind.Disputed => OwnName ?? Parent!.MemberName,
        _ => Required(TableFormat.InFact.Name, "name").ToString(),
    };

    /// <summary>The full name of the group: <c>Roads.Tolls</c>. The same string for all facts of the group.</summary>
    public string Group => Kind is FactKind.Fact or FactKind.Table ? _table.Header.Group(Required(TableFormat.InFact.Group, "group")) : Parent!.Group;

    /// <summary>The printed name, where the fact has one besides its name in code; otherwise null.</summary>
    public string? Label => Optional(TableFormat.InFact.Label);

    /// <summary>The documentation comment; null if there is none.</summary>
    public string? Documentation => Optional(TableFormat.InFact.Documentation) ?? _place?.Column?.Documentation;

    /// <summary>The path of the <c>.facts</c> file, relative to its project, with <c>/</c>. O(1).</summary>
    public string File => _table.File;

    /// <summary>The table that holds the fact. O(1).</summary>
    public FactTable Table => _table;

    /// <summary>
    /// The number of the fact in the generated <c>Cited</c> enum: a hash of <see cref="Name"/>, the same in every version of every library. Facts, entries and rows with a name are found by it;
    /// that of anything else leads nowhere. O(length of the name).
    /// </summary>
    public int Handle
    {
        get
        {
            if (_place is not null)
                return StableHash.Of(Name);
            TextSlice name = Required(TableFormat.InFact.Name, "name");
            string group = Group;
            uint state = StableHash.Add(StableHash.Start, group, 0, group.Length);
            state = StableHash.Add(state, ".", 0, 1);
            return StableHash.Finish(StableHash.Add(state, name.Text, name.Start, name.Length));
        }
    }

    /// <summary>The handle of what the index leads to; 0 for what has no name of its own.</summary>
    internal int IndexedHandle => OwnName is null ? 0 : StableHash.Of(Name);

    /// <summary>Where in its part of the table it stands, which no two facts share: a cell begins where nothing else does.</summary>
    private int Position => _place?.Cells is { } cells ? cells.Start + (Kind == FactKind.Row ? 0 : 1) : _content.Start;

    /// <summary>Whether both are views of the same fact, or both null.</summary>
    public static bool operator ==(Fact? left, Fact? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are views of different facts, or one of them is null.</summary>
    public static bool operator !=(Fact? left, Fact? right) => !(left == right);

    /// <summary>Whether the other is a view of the same fact of the same table. O(1).</summary>
    public bool Equals(Fact? other) =>
        other is not null && ReferenceEquals(_table, other._table) && ReferenceEquals(_content.Text, other._content.Text) && Position == other.Position;

    /// <summary>Whether it is a view of the same fact of the same table. O(1).</summary>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <summary>A hash of the fact, for this process only; see <see cref="Handle"/> for a stable one. O(1).</summary>
    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_table) * 31) + Position);

    /// <summary>
    /// Full name, value and unit, and the status where it is not plainly stated: <c>Roads.Bridge.Length = 41.5 m</c>, <c>Roads.Bridge.Span = unknown</c>,
    /// <c>Roads.Tolls.Motive = cash (alleged, disputed)</c>; without a value the name and status alone.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(Name);
        string? value = Text ?? (IsUnknown ? "unknown" : IsNone ? "none" : null);
        if (value is not null)
            text.Append(" = ").Append(value);
        if (value is not null && Text is not null)
        {
            if (Unit is { } unit)
                text.Append(' ').Append(unit);
            if (IsExact)
                text.Append(TableFormat.Exact);
        }

        return AppendStatus(text).ToString();
    }

    private string FullName() => Kind switch
    {
        FactKind.Fact or FactKind.Table => Group + "." + MemberName,
        FactKind.Element => Parent!.Name + MemberName,
        FactKind.Disputed => OwnName is { } name ? Parent!.Name + "." + name : Parent!.Name,
        FactKind.Row => OwnName is { } name ? ContainerName() + "." + name : ContainerName() + MemberName,
        _ => ContainerName() + "." + MemberName,
    };

    /// <summary>The name of what it stands in, without going there where the fact itself says it.</summary>
    private string ContainerName() => Optional(TableFormat.InFact.Container) ?? Parent!.Name;

    private string? OwnName => Optional(TableFormat.InFact.Name);

    private static string Bracketed(int index) => FormattableString.Invariant($"[{index}]");
}
