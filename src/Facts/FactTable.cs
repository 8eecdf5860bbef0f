using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Threading;

namespace Facts;

/// <summary>The facts and sources of one <c>.facts</c> file. Generated code derives from it, one class a file; nobody else needs to.</summary>
/// <remarks>
/// Nothing is decoded before somebody asks, and only what is asked for. All members may be used by several threads at once.
/// Any member that decodes may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged, and <see cref="NotSupportedException"/> where a newer
/// generator wrote it than this version of the library can read.
/// </remarks>
public abstract partial class FactTable
{
    private TableHeader? _header;
    private ReadOnlyCollection<Fact>? _facts;
    private ReadOnlyCollection<Source>? _sources;
    private ReadOnlyCollection<RowTable>? _rowTables;

    /// <summary>Called by generated code.</summary>
    protected FactTable()
    {
    }

    /// <summary>
    /// A part of the table as the generator wrote it: always the same string. A long table has several, since a literal is hashed and copied as a whole when its method first runs.
    /// The first has the index and the header; each record stands in one part.
    /// </summary>
    /// <param name="offset">A place in the table, counted in UTF-16 code units from its start; then the same place, counted from the start of the part.</param>
    /// <returns>The part that has this place; for a place behind the end the last one, and the place is then behind its end.</returns>
    public abstract string Part(ref int offset);

    /// <summary>The text of a <see cref="FactTableTextAttribute"/>. Generated code that has it calls it.</summary>
    /// <param name="carrier">The class that has the attribute.</param>
    /// <param name="kept">Where the text is kept once it is read; null before.</param>
    /// <returns>Always the same string, read at the first call.</returns>
    /// <exception cref="InvalidDataException">The class has no such attribute.</exception>
    protected static string StoredText(Type carrier, ref string? kept)
    {
        if (kept is { } known)
            return known;
        string text = Attribute.GetCustomAttribute(carrier, typeof(FactTableTextAttribute), inherit: false) is FactTableTextAttribute attribute
            ? attribute.Stored
            : throw MalformedTable.Because("its text is missing");
        return Interlocked.CompareExchange(ref kept, text, null) ?? text;
    }

    /// <summary>The path of the <c>.facts</c> file, relative to its project, with <c>/</c>.</summary>
    public string File => Header.File;

    /// <summary>The facts of the file, in its order; what stands within one or in a table of rows is reached from there. O(facts) at the first call, which keeps 72 bytes a fact and what is later asked of each; O(1) from then on.</summary>
    public IReadOnlyList<Fact> Facts => _facts ??= new ReadOnlyCollection<Fact>(AllFacts());

    /// <summary>The sources that the file declares, in its order. O(facts and sources) at the first call, O(1) from then on.</summary>
    public IReadOnlyList<Source> Sources => _sources ??= new ReadOnlyCollection<Source>(AllSources());

    /// <summary>The tables of rows of the file, in its order. O(facts) at the first call, O(1) from then on.</summary>
    public IReadOnlyList<RowTable> RowTables => _rowTables ??= new ReadOnlyCollection<RowTable>(AllRowTables());

    internal TableHeader Header => _header ??= new TableHeader(FirstRecords);

    /// <summary>A table that holds sources which this one cites, or facts and rows which it refers to, by the number that this one has for it. Generated code overrides it.</summary>
    /// <param name="index">0 for this table itself, from 1 on for others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such number.</exception>
    public virtual FactTable LinkedTable(int index) =>
        index == 0 ? this : throw new ArgumentOutOfRangeException(nameof(index), index, "The table refers to no table with this number.");

    /// <summary>The fact of a handle, which may be an entry of a timeline, a row or a table of rows as well. O(log facts); it allocates the result alone, and for one that stands in another what leads there.</summary>
    /// <param name="handle">A member of a generated <c>Cited</c> enum, as a number.</param>
    /// <exception cref="KeyNotFoundException">The table has no such fact. Most likely the handle was compiled against another version of the library that holds the facts.</exception>
    public Fact Fact(int handle) =>
        TryFind(handle, out char kind, out TextSlice content) && kind == TableFormat.Fact ? new Fact(this, content) : NestedFact(handle, kind, content);

    /// <summary>The source of a handle. O(log facts); it allocates the result alone.</summary>
    /// <param name="handle">The number of a source, which generated code has.</param>
    /// <exception cref="KeyNotFoundException">The table has no such source. Most likely the handle was compiled against another version of the library that holds the sources.</exception>
    public Source Source(int handle) => new(this, TryFind(handle, TableFormat.Source, out TextSlice content) ? content : throw NotFound(handle, "source"));

    /// <summary>The table of rows of a handle. O(log facts).</summary>
    /// <param name="handle">The number of a table, which generated code has.</param>
    /// <exception cref="KeyNotFoundException">The file has no such table of rows.</exception>
    public RowTable RowTable(int handle) => TryFind(handle, TableFormat.Table, out TextSlice content) ? new RowTable(this, content) : throw NotFound(handle, "table");

    internal bool TryFind(int handle, char kind, out TextSlice content) => TryFind(handle, out char found, out content) && found == kind;

    /// <summary>Whatever a handle leads to, but for sources.</summary>
    internal Fact? Find(int handle)
    {
        if (!TryFind(handle, out char kind, out TextSlice content))
            return null;
        return kind == TableFormat.Fact ? new Fact(this, content) : Nested(kind, content);
    }

    /// <summary>On its own, for the same reason as <see cref="Nested"/>.</summary>
    private Fact NestedFact(int handle, char kind, TextSlice content) => Nested(kind, content) ?? throw NotFound(handle, "fact");

    /// <summary>On its own: whoever asks for a plain fact is spared the types that this one needs.</summary>
    private Fact? Nested(char kind, TextSlice content) => kind switch
    {
        TableFormat.Entry => new Fact(this, content, new Place(FactKind.Entry)),
        TableFormat.Table => new RowTable(this, content).Fact,
        TableFormat.Row => global::Facts.RowTable.Around(this, content).RowOf(content),
        _ => null,
    };

    private KeyNotFoundException NotFound(int handle, string what) =>
        new(FormattableString.Invariant(
            $"'{File}' has no {what} with the number {handle}. Most likely the assembly that uses this handle was compiled against another version of the library that holds the facts, in which this {what} still existed. Rebuild it against the version that it runs with."));

    private Fact[] AllFacts()
    {
        var all = new Fact[Count(TableFormat.Fact)];
        RecordReader records = new(this, FirstRecords);
        for (int i = 0; i < all.Length && records.Next(TableFormat.Fact); i++)
            all[i] = new Fact(this, records.Content);
        return all;
    }

    private Source[] AllSources()
    {
        var all = new Source[Count(TableFormat.Source)];
        RecordReader records = new(this, FirstRecords);
        for (int i = 0; i < all.Length && records.Next(TableFormat.Source); i++)
            all[i] = new Source(this, records.Content);
        return all;
    }

    private RowTable[] AllRowTables()
    {
        var all = new RowTable[Count(TableFormat.Table)];
        RecordReader records = new(this, FirstRecords);
        for (int i = 0; i < all.Length && records.Next(TableFormat.Table); i++)
            all[i] = new RowTable(this, records.Content);
        return all;
    }

    private int Count(char kind)
    {
        int count = 0;
        for (var records = new RecordReader(this, FirstRecords); records.Next(kind);)
            count++;
        return count;
    }
}
