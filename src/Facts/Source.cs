using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace Facts;

/// <summary>What facts are cited from: an article, a book, a law, a web page. It is a light view of the table that holds it, and decodes what is asked for.</summary>
/// <remarks>
/// Two views of the same source are equal. All members may be used by several threads at once, and give the same in every culture.
/// Where nothing else is said, a member costs O(length of the source's own entry) and makes its result anew; it gives a field's text as written, unchecked.
/// Any member that decodes may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
public sealed class Source : IEquatable<Source>
{
    private readonly FactTable _table;
    private readonly TextSlice _content;
    private ReadOnlyCollection<string>? _authors;
    private ReadOnlyCollection<KeyValuePair<string, string>>? _fields;

    internal Source(FactTable table, TextSlice content)
    {
        _table = table;
        _content = content;
    }

    /// <summary>The simple name: <c>Wire2021</c>.</summary>
    public string Name => NameSlice.AfterLast('.').ToString();

    /// <summary>The full name: <c>Roads.Sources.Wire2021</c>.</summary>
    public string FullName => NameSlice.ToString();

    /// <summary>The printed name, where the source has one besides its name in code; otherwise null.</summary>
    public string? Label => Optional(TableFormat.InSource.Label);

    /// <summary>The documentation comment; null if there is none.</summary>
    public string? Documentation => Optional(TableFormat.InSource.Documentation);

    /// <summary>The title (<c>title</c>); null if not stated.</summary>
    public string? Title => Field("title");

    /// <summary>The kind of publication (<c>kind</c>), a type of CSL: <c>article</c>, <c>book</c>, <c>legislation</c> …; null if not stated.</summary>
    public string? Kind => Field("kind");

    /// <summary>Who wrote it (each <c>author</c>), in the order written; empty if not stated. Made at the first call, then kept.</summary>
    public IReadOnlyList<string> Authors => _authors ??= new ReadOnlyCollection<string>(AllAuthors());

    /// <summary>Who published it (<c>publisher</c>); null if not stated.</summary>
    public string? Publisher => Field("publisher");

    /// <summary>When it was published (<c>published</c>), to the precision known: <c>2021-03-31</c>, <c>2022-04</c>, <c>1986</c>; null if not stated.</summary>
    public string? Published => Field("published");

    /// <summary>The address (<c>url</c>); null if not stated.</summary>
    public string? Url => Field("url");

    /// <summary>The digital object identifier (<c>doi</c>); null if not stated.</summary>
    public string? Doi => Field("doi");

    /// <summary>The book number (<c>isbn</c>); null if not stated.</summary>
    public string? Isbn => Field("isbn");

    /// <summary>The address of a copy in a web archive (<c>archived</c>); null if not stated.</summary>
    public string? Archived => Field("archived");

    /// <summary>The day on which it was read (<c>accessed</c>): <c>2026-11-22</c>; null if not stated.</summary>
    public string? Accessed => Field("accessed");

    /// <summary>The language of the text (<c>language</c>): <c>en</c>, <c>de-AT</c>; null if not stated.</summary>
    public string? Language => Field("language");

    /// <summary>Under which licence it may be used (<c>license</c>); null if not stated.</summary>
    public string? License => Field("license");

    /// <summary>The key in the bibliography that it comes from (<c>key</c>); null if not stated.</summary>
    public string? Key => Field("key");

    /// <summary>The name of the source that this one republishes (<c>via</c>): the two are not independent of each other. Null if not stated.</summary>
    public string? Via => Field("via");

    /// <summary>Every field as key and text, in the order written, with those that have no property here; a repeated key stands as often as written. Made at the first call, then kept.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => _fields ??= new ReadOnlyCollection<KeyValuePair<string, string>>(AllFields());

    /// <summary>The path of the <c>.facts</c> file, relative to its project, with <c>/</c>. O(1).</summary>
    public string File => _table.File;

    private TextSlice NameSlice
    {
        get
        {
            var fields = new FieldReader(_content);
            return fields.Next(TableFormat.InSource.Name) ? fields.Content : throw MalformedTable.At(_content.Start, "the name of a source is missing");
        }
    }

    /// <summary>Whether both are views of the same source, or both null.</summary>
    public static bool operator ==(Source? left, Source? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are views of different sources, or one of them is null.</summary>
    public static bool operator !=(Source? left, Source? right) => !(left == right);

    /// <summary>Whether the other is a view of the same source of the same table. O(1).</summary>
    public bool Equals(Source? other) =>
        other is not null && ReferenceEquals(_table, other._table) && _content.IsAt(other._content);

    /// <summary>Whether it is a view of the same source of the same table. O(1).</summary>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <summary>A hash of the source, for this process only. O(1).</summary>
    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_table) * 31) + _content.Start);

    /// <summary>Name and title: <c>Wire2021: Two officials expelled</c>; without a title the name alone.</summary>
    public override string ToString() => Title is { } title ? Name + ": " + title : Name;

    private string? Optional(char tag)
    {
        var fields = new FieldReader(_content);
        return fields.Next(tag) ? fields.Content.ToString() : null;
    }

    private string? Field(string key)
    {
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InSource.Field);)
        {
            if (fields.Content.Split(out TextSlice value).Is(key))
                return value.ToString();
        }

        return null;
    }

    private string[] AllAuthors()
    {
        int count = 0;
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InSource.Field);)
        {
            if (fields.Content.Split(out _).Is("author"))
                count++;
        }

        var all = new string[count];
        int next = 0;
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InSource.Field);)
        {
            if (fields.Content.Split(out TextSlice author).Is("author"))
                all[next++] = author.ToString();
        }

        return all;
    }

    private KeyValuePair<string, string>[] AllFields()
    {
        int count = 0;
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InSource.Field);)
            count++;

        var all = new KeyValuePair<string, string>[count];
        int next = 0;
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InSource.Field);)
        {
            TextSlice key = fields.Content.Split(out TextSlice value);
            all[next++] = new KeyValuePair<string, string>(key.ToString(), value.ToString());
        }

        return all;
    }
}
