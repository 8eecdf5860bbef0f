using System.Collections.Generic;
using System.Linq;

namespace Facts.Runtime.Tests;

/// <summary>A long table comes in several strings; nobody sees a difference.</summary>
public sealed class PartTests
{
    private static readonly TestTable Whole = Sample.Table();
    private static readonly TestTable Cut = new(Whole.Text) { Cuts = Records(Whole.Text) };

    [Fact]
    public void A_table_in_parts_says_what_it_says_in_one()
    {
        Assert.InRange(Cut.Cuts.Count, 10, 100);
        Assert.Equal(Sample.Print(Whole), Sample.Print(Cut));
        Assert.Equal(Whole.Facts.Select(fact => fact.Name), Cut.Facts.Select(fact => fact.Name));
        Assert.Equal(Whole.Sources.Select(source => source.FullName), Cut.Sources.Select(source => source.FullName));
        Assert.Equal(Whole.RowTables.Select(table => table.ToString()), Cut.RowTables.Select(table => table.ToString()));
    }

    [Fact]
    public void Whatever_the_index_leads_to_is_found_in_its_part()
    {
        foreach (string name in Sample.Names)
        {
            int handle = StableHash.Of(name);
            Assert.Equal(Whole.Fact(handle).ToString(), Cut.Fact(handle).ToString());
            Assert.Equal(Whole.Fact(handle).Citations.Select(citation => citation.ToString()), Cut.Fact(handle).Citations.Select(citation => citation.ToString()));
        }

        Sample.Look(Cut);
    }

    [Fact]
    public void What_stands_at_the_same_place_of_different_parts_is_different()
    {
        // Records of the same length, each in a part of its own: each begins where the others do.
        var writer = new TableWriter();
        for (int i = 0; i < 3; i++)
        {
            writer.Source("Roads.Sources.S" + i, "f7:title T");
            writer.Fact("Roads", "F" + i, "t1:i", "v1:" + i, writer.Cite("0 Roads.Sources.S" + i, "q1:w"));
        }

        writer.Fact("Roads", "Sum", "t1:i", "v1:3", "=1:F", TableWriter.Field('O', "0 Roads.F0"), TableWriter.Field('O', "0 Roads.F1"), TableWriter.Field('O', "0 Roads.F0"));
        string text = writer.Write();
        var table = new TestTable(text) { Cuts = Records(text) };
        Assert.Equal(4, table.Facts.Distinct().Count());
        Assert.Equal(3, table.Sources.Distinct().Count());
        Assert.Equal(table.Facts[1], table.Fact(StableHash.Of("Roads.F1")));
        Assert.Equal(["S0", "S1"], table.Facts[3].Citations.Select(citation => citation.SourceName));
    }

    /// <summary>Where the records begin behind the header.</summary>
    private static List<int> Records(string text)
    {
        var all = new List<int>();
        int at = text.IndexOf('H', 6);
        while (!char.IsAsciiDigit(text[at + 1]) || !text[(at + 1)..].TrimStart("0123456789".ToCharArray()).StartsWith(":p", System.StringComparison.Ordinal))
            at = text.IndexOf('H', at + 1);
        while (at < text.Length)
        {
            int colon = text.IndexOf(':', at);
            at = colon + 1 + int.Parse(text[(at + 1)..colon], System.Globalization.CultureInfo.InvariantCulture);
            if (at < text.Length)
                all.Add(at);
        }

        return all;
    }
}
