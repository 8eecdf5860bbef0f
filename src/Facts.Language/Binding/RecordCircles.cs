using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Records whose values must hold each other without end: circles of the fields that must be stated.</summary>
internal sealed class RecordCircles
{
    private readonly TypeResolver _types;
    private readonly ComponentSearch<string> _search;

    /// <summary>Of each record of a circle the first one of that by name.</summary>
    private readonly Dictionary<string, string> _circles = new(StringComparer.Ordinal);

    public RecordCircles(TypeResolver types)
    {
        _types = types;
        _search = new ComponentSearch<string>(StringComparer.Ordinal, GetTargets, _ => { }, Close);
    }

    /// <summary>The field of a record by which its circle closes, if the record is the first of it by its name: each circle is reported once. Linear, in all, in records and fields.</summary>
    public RecordField? FindFirst(string record)
    {
        _search.Visit(record);
        return IsOf(record, record) ? _types.FindRecord(record)?.Fields.First(field => Leads(field) && IsOf(field.Type!.Name, record)) : null;
    }

    private bool IsOf(string record, string circle) => _circles.TryGetValue(record, out var first) && string.Equals(first, circle, StringComparison.Ordinal);

    private static bool Leads(RecordField field) => field.Type is { Kind: FactType.Record, IsList: false, IsNullable: false };

    private string[] GetTargets(string record) => [.. (_types.FindRecord(record)?.Fields ?? []).Where(Leads).Select(field => field.Type!.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>A component is a circle, unless it is one record that does not lead to itself.</summary>
    private void Close(IReadOnlyList<string> members)
    {
        if (members.Count == 1 && !GetTargets(members[0]).Contains(members[0], StringComparer.Ordinal))
            return;
        var first = members.OrderBy(name => name, StringComparer.Ordinal).First();
        foreach (var member in members)
            _circles.Add(member, first);
    }
}
