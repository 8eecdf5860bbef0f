namespace Facts;

/// <summary>What the facts of a table have in common: its file, its groups, the sources that it cites, the citations that facts inherit, the types of their values.</summary>
/// <remarks>Read once, when first wanted; it keeps where things stand, not copies of them.</remarks>
internal sealed class TableHeader
{
    private readonly TextSlice[] _groups;
    private readonly TextSlice[] _sources;
    private readonly TextSlice[] _citations;
    private readonly TextSlice[] _types;
    private readonly string?[] _groupNames;

    public TableHeader(TextSlice records)
    {
        var header = new FieldReader(records);
        if (!header.Next() || header.Tag != TableFormat.Header)
            throw MalformedTable.At(records.Start, "the header is missing");

        TextSlice content = header.Content;
        _groups = All(content, TableFormat.InHeader.Group);
        _sources = All(content, TableFormat.InHeader.Source);
        _citations = All(content, TableFormat.InHeader.Citation);
        _types = All(content, TableFormat.InHeader.Type);
        _groupNames = new string?[_groups.Length];

        var path = new FieldReader(content);
        File = path.Next(TableFormat.InHeader.Path) ? path.Content.ToString() : throw MalformedTable.Because("the path of its file is missing");
    }

    public string File { get; }

    /// <summary>The full name of a group, the same string each time.</summary>
    public string Group(TextSlice number)
    {
        int group = number.ToNumber();
        TextSlice name = Item(_groups, group, "group");
        return _groupNames[group] ??= name.ToString();
    }

    /// <summary>A cited source: table index, a blank, full name.</summary>
    public TextSlice Source(TextSlice number) => Item(_sources, number.ToNumber(), "source");

    /// <summary>The content of a citation that facts inherit.</summary>
    public TextSlice Citation(TextSlice number) => Item(_citations, number.ToNumber(), "shared citation");

    /// <summary>The full name of an enum or a record that the values use.</summary>
    public string Type(int number, char kind)
    {
        TextSlice letter = Item(_types, number, "type").Split(out TextSlice name);
        return letter.Length == 1 && letter.Text[letter.Start] == kind ? name.ToString() : throw MalformedTable.At(letter.Start, "a type of another kind is expected");
    }

    private static TextSlice Item(TextSlice[] items, int number, string kind) =>
        number < items.Length ? items[number] : throw MalformedTable.Because($"it has no {kind} of a number that it uses");

    private static TextSlice[] All(TextSlice content, char tag)
    {
        int count = 0;
        for (var fields = new FieldReader(content); fields.Next(tag);)
            count++;

        var all = new TextSlice[count];
        int next = 0;
        for (var fields = new FieldReader(content); fields.Next(tag);)
            all[next++] = fields.Content;
        return all;
    }
}
