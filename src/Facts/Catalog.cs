using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

/// <summary>All facts, sources and tables of a project. Generated code makes one, as <c>FactCatalog</c>.</summary>
/// <remarks>
/// Making one decodes nothing. All members may be used by several threads at once. Any of them may throw <see cref="System.IO.InvalidDataException"/> where a table is damaged,
/// and <see cref="NotSupportedException"/> where a newer generator wrote it than this version of the library can read.
/// </remarks>
public sealed class Catalog
{
    private readonly FactTable[] _tables;
    private ReadOnlyCollection<Fact>? _all;
    private ReadOnlyCollection<Source>? _sources;
    private ReadOnlyCollection<RowTable>? _rowTables;

    /// <summary>A catalog of the facts and sources of some tables.</summary>
    /// <param name="tables">The tables, in the order in which their facts are to be listed; may be empty.</param>
    /// <exception cref="ArgumentNullException">The array or one of the tables is null.</exception>
    public Catalog(params FactTable[] tables)
    {
        _tables = (FactTable[])(tables ?? throw new ArgumentNullException(nameof(tables))).Clone();
        foreach (FactTable table in _tables)
            _ = table ?? throw new ArgumentNullException(nameof(tables), "One of the tables is null.");
    }

    /// <summary>All facts of groups: table by table, and within each in the order of its file. What stands within one, such as an entry of a timeline, is reached from there, and rows from <see cref="Tables"/>. O(facts) at the first call, O(1) from then on.</summary>
    public IReadOnlyList<Fact> All => _all ??= new ReadOnlyCollection<Fact>(AllFacts());

    /// <summary>All sources: table by table, and within each in the order of its file. O(facts and sources) at the first call, O(1) from then on.</summary>
    public IReadOnlyList<Source> Sources => _sources ??= new ReadOnlyCollection<Source>(AllSources());

    /// <summary>All tables of rows: file by file, and within each in its order. O(facts) at the first call, O(1) from then on.</summary>
    public IReadOnlyList<RowTable> Tables => _rowTables ??= new ReadOnlyCollection<RowTable>(AllRowTables());

    /// <summary>The fact of a full name, which may be an entry of a timeline, a row with a name or a table of rows as well. Fields and elements are reached from what they stand in. O(tables · log facts).</summary>
    /// <param name="fullName">The name as <see cref="Fact.Name"/> has it, compared character for character: <c>Roads.Tolls.Car</c>, <c>Roads.Tolls.Rate.From2007_01_01</c>, <c>Roads.Bridges.OldStone</c>.</param>
    /// <returns>The fact; null if there is none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fullName"/> is null.</exception>
    public Fact? Find(string fullName)
    {
        int handle = StableHash.Of(fullName ?? throw new ArgumentNullException(nameof(fullName)));
        foreach (FactTable table in _tables)
        {
            // Names of different tables may share a hash, and a name that no table has may share one with a name that one has.
            if (table.Find(handle) is { } fact && string.Equals(fact.Name, fullName, StringComparison.Ordinal))
                return fact;
        }

        return null;
    }

    /// <summary>The source of a full name. O(tables · log facts and sources).</summary>
    /// <param name="fullName">The name as <see cref="Source.FullName"/> has it, compared character for character: <c>Roads.Sources.Wire2021</c>.</param>
    /// <returns>The source; null if there is none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fullName"/> is null.</exception>
    public Source? FindSource(string fullName)
    {
        int handle = StableHash.Of(fullName ?? throw new ArgumentNullException(nameof(fullName)));
        foreach (FactTable table in _tables)
        {
            if (table.TryFind(handle, TableFormat.Source, out TextSlice content)
                && new Source(table, content) is { } source
                && string.Equals(source.FullName, fullName, StringComparison.Ordinal))
                return source;
        }

        return null;
    }

    private RowTable[] AllRowTables()
    {
        var all = new List<RowTable>();
        foreach (FactTable table in _tables)
            all.AddRange(table.RowTables);
        return all.ToArray();
    }

    private Fact[] AllFacts()
    {
        int count = 0;
        foreach (FactTable table in _tables)
            count += table.Facts.Count;

        var all = new Fact[count];
        int next = 0;
        foreach (FactTable table in _tables)
        {
            for (int i = 0; i < table.Facts.Count; i++)
                all[next++] = table.Facts[i];
        }

        return all;
    }

    private Source[] AllSources()
    {
        int count = 0;
        foreach (FactTable table in _tables)
            count += table.Sources.Count;

        var all = new Source[count];
        int next = 0;
        foreach (FactTable table in _tables)
        {
            for (int i = 0; i < table.Sources.Count; i++)
                all[next++] = table.Sources[i];
        }

        return all;
    }
}
