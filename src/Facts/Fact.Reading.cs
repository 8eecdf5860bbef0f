using System.Collections.ObjectModel;

namespace Facts;

/// <summary>How the parts of a fact's entry are found.</summary>
public sealed partial class Fact
{
    internal Place? Place => _place;

    /// <summary>What it lies in and takes over from where it says nothing itself; null for what stands apart from its parent.</summary>
    private Fact? Covering => Kind is FactKind.Field or FactKind.Element or FactKind.Entry or FactKind.Row ? Parent : null;

    private bool Has(char tag) => new FieldReader(_content).Next(tag);

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

    /// <summary>This fact if it says that, else the nearest one around it that does and covers it, else null.</summary>
    private Fact? Saying(char tag, char orTag = '\0')
    {
        for (Fact? fact = this; fact is not null; fact = fact.Covering)
        {
            if (fact.Has(tag) || (orTag != '\0' && fact.Has(orTag)))
                return fact;
        }

        return null;
    }

    private PartialDate? Date(char tag) => Optional(tag) is { } text ? DateText.Partial(text) : null;

    private int Count(char tag)
    {
        int count = 0;
        for (var fields = new FieldReader(_content); fields.Next(tag);)
            count++;
        return count;
    }

    private ReadOnlyCollection<string> Texts(char tag)
    {
        var all = new string[Count(tag)];
        int next = 0;
        for (var fields = new FieldReader(_content); fields.Next(tag);)
            all[next++] = fields.Content.ToString();
        return new ReadOnlyCollection<string>(all);
    }

    private ReadOnlyCollection<Fact> Within(char tag, FactKind kind)
    {
        var all = new Fact[Count(tag)];
        int next = 0;
        for (var fields = new FieldReader(_content); fields.Next(tag); next++)
            all[next] = new Fact(_table, fields.Content, new Place(kind, this) { Index = kind == FactKind.Element ? next : -1 });
        return new ReadOnlyCollection<Fact>(all);
    }

    private Fact? Referred(char tag)
    {
        var fields = new FieldReader(_content);
        return fields.Next(tag) ? Reference.Find(_table, fields.Content) : null;
    }
}
