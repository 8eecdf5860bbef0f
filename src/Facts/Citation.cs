using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Facts;

/// <summary>Where a fact comes from: a source, places in it, words of it. It is a light view of the table that holds it.</summary>
/// <remarks>
/// All members may be used by several threads at once, and give the same in every culture. Where nothing else is said, a member costs O(length of the citation) and makes
/// its result anew. Any member that decodes may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
public sealed partial class Citation
{
    private readonly FactTable _table;
    private readonly TextSlice _content;
    private ReadOnlyCollection<Locator>? _locators;
    private ReadOnlyCollection<Quote>? _quotes;

    internal Citation(FactTable table, TextSlice content, bool inherited)
    {
        _table = table;
        _content = content;
        IsInherited = inherited;
    }

    /// <summary>The cited source. O(log sources of its file).</summary>
    /// <exception cref="KeyNotFoundException">The table that should hold the source does not.</exception>
    public Source Source
    {
        get
        {
            TextSlice index = SourceReference.Split(out TextSlice name);
            return Reference.Linked(_table, index).Source(StableHash.Finish(StableHash.Add(StableHash.Start, name.Text, name.Start, name.Length)));
        }
    }

    /// <summary>The simple name of the cited source, <see cref="Source.Name"/>: <c>Wire2021</c>. It does not touch the table that holds the source.</summary>
    public string SourceName
    {
        get
        {
            SourceReference.Split(out TextSlice name);
            return name.AfterLast('.').ToString();
        }
    }

    /// <summary>Whether the citation stands not under the fact but under what the fact stands in.</summary>
    public bool IsInherited { get; }

    /// <summary>The places in the source, in their order; empty if there are none. Made at the first call, then kept.</summary>
    public IReadOnlyList<Locator> Locators => _locators ??= new ReadOnlyCollection<Locator>(AllLocators());

    /// <summary>The quoted words, in their order; empty if there are none. Made at the first call, then kept.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ??= new ReadOnlyCollection<Quote>(AllQuotes());

    /// <summary>The text of the first quote; null if there is none.</summary>
    public string? Quote
    {
        get
        {
            var fields = new FieldReader(_content);
            return fields.Next(TableFormat.InCitation.Quote) ? fields.Content.Text.Substring(fields.Content.Start, fields.Content.Length) : null; // a method less than ToString
        }
    }

    /// <summary>
    /// The address of the source. For http and https with a text fragment behind it, by which a browser finds the first quote on the page, unless the source's address has one
    /// already. Null if the source has no address.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The table that should hold the source does not.</exception>
    public string? Url
    {
        get
        {
            string? url = Source.Url;
            var fields = new FieldReader(_content);
            if (url is null || !fields.Next(TableFormat.InCitation.Quote))
                return url;
            Quote first = QuoteAt(fields);
            return TextFragment.Link(url, first.Text, first.After, first.Before);
        }
    }

    private TextSlice SourceReference
    {
        get
        {
            var fields = new FieldReader(_content);
            return fields.Next(TableFormat.InCitation.Source)
                ? _table.Header.Source(fields.Content)
                : throw MalformedTable.At(_content.Start, "the source of a citation is missing");
        }
    }

    /// <summary>Source, locators and quotes: <c>Wire2021, page 12: “expelled two Russian officials”</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(SourceName);
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InCitation.Locator);)
            text.Append(", ").Append(fields.Content.ToString());

        string separator = ": ";
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InCitation.Quote);)
        {
            text.Append(separator).Append('\u201C').Append(fields.Content.ToString()).Append('\u201D');
            separator = "; ";
        }

        return text.ToString();
    }

    /// <summary>Whether both are the same citation, perhaps of different facts.</summary>
    internal bool IsSame(Citation other) => ReferenceEquals(_table, other._table) && _content.IsAt(other._content);

    /// <summary>The same for the same citation.</summary>
    internal int PlaceHash => unchecked((RuntimeHelpers.GetHashCode(_table) * 31) + _content.Start);

    /// <summary>The same citation, of something within what it stands under.</summary>
    internal Citation AsInherited() => IsInherited ? this : new Citation(_table, _content, inherited: true);

    private string? Optional(char tag)
    {
        var fields = new FieldReader(_content);
        return fields.Next(tag) ? fields.Content.ToString() : null;
    }

    private Locator[] AllLocators()
    {
        var all = new Locator[Count(TableFormat.InCitation.Locator)];
        int next = 0;
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InCitation.Locator);)
        {
            TextSlice term = fields.Content.Split(out TextSlice value);
            all[next++] = new Locator(term.ToString(), value.ToString());
        }

        return all;
    }

    private Quote[] AllQuotes()
    {
        var all = new Quote[Count(TableFormat.InCitation.Quote)];
        int next = 0;
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InCitation.Quote);)
            all[next++] = QuoteAt(fields);
        return all;
    }

    /// <summary>The quote that a reader is at, with what follows it up to the next; the caller's reader stays where it is.</summary>
    private static Quote QuoteAt(FieldReader fields)
    {
        string text = fields.Content.ToString();
        string? after = null;
        string? before = null;
        while (fields.Next() && fields.Tag != TableFormat.InCitation.Quote)
        {
            if (fields.Tag == TableFormat.InCitation.After)
                after ??= fields.Content.ToString();
            else if (fields.Tag == TableFormat.InCitation.Before)
                before ??= fields.Content.ToString();
        }

        return new Quote(text, after, before);
    }

    private int Count(char tag)
    {
        int count = 0;
        for (var fields = new FieldReader(_content); fields.Next(tag);)
            count++;
        return count;
    }
}
