using System.Linq;
using Facts.Language.Emission;
using static Facts.Language.Tests.Emission.TableReader;

namespace Facts.Language.Tests.Emission;

public sealed class TableWriterTests
{
    private const string Text = """
        /// Отчёт 名前 𝄞
        source Wire "the wire"
          title "Зарубежные 名前"
          author "A"
          author "B: 12"
          url "https://example.org/wire"
        /// Officials told to leave.
        /// Second line.
        group Expulsion
          cite Wire page 3
          /// Two 𝄞.
          fact Officials "two officials" = 2
          fact Ambassador = "Sergey \"Razov\"\n𝄞 \\ : 5"
            cite Wire page 12-13 para 6 "the ambassador" after "said" before "left" "second"
            cite Copy
          group Days
            fact First = 2020-03-22
            fact Share = 2.50
            fact Long = 5000000000
            fact Yes = true
            fact Speed = 2.5e3 m/s
        """;

    private const string Copy = "namespace Other\nsource Copy\n  title \"A copy\"\n  url \"https://example.org/copy\"\n";

    private static readonly TableReader Table = new(TableWriter.Write(Emitted.Model("notes.facts", ("notes.facts", Text), ("copy.facts", Copy))));

    [Fact]
    public void The_header_names_path_groups_sources_and_shared_citations()
    {
        var header = Table.Header.Content;
        Assert.Equal("notes.facts", Only(header, 'p'));
        Assert.Equal(["Dossier.Expulsion", "Dossier.Expulsion.Days"], All(header, 'g'));
        Assert.Equal(["0 Dossier.Sources.Wire", "1 Other.Sources.Copy"], All(header, 'r'));
        Assert.Equal([('s', "0"), ('l', "page 3")], Fields(Only(header, 'c')));
    }

    [Fact]
    public void The_index_is_ascending_and_leads_to_every_record_by_the_hash_of_its_full_name()
    {
        Assert.Equal(Table.Index.Select(entry => entry.Hash).Order(), Table.Index.Select(entry => entry.Hash));
        Assert.Equal(Table.Records.Count, Table.Index.Count);
        foreach (var (hash, offset) in Table.Index)
        {
            var (tag, content) = Table.Records[offset];
            var name = tag == 'S' ? Only(content, 'n') : All(Table.Header.Content, 'g')[int.Parse(Only(content, 'g'), System.Globalization.CultureInfo.InvariantCulture)] + "." + Only(content, 'n');
            Assert.Equal(Reference.Hash(name), hash);
        }
    }

    [Fact]
    public void Facts_then_sources_stand_in_the_order_of_the_file() =>
        Assert.Equal(["FOfficials", "FAmbassador", "FFirst", "FShare", "FLong", "FYes", "FSpeed", "SDossier.Sources.Wire"], Table.Records.Values.Select(record => record.Tag + Only(record.Content, 'n')));

    [Theory]
    [InlineData("Officials", "i", "2")]
    [InlineData("Ambassador", "s", "Sergey \"Razov\"\n𝄞 \\ : 5")]
    [InlineData("First", "D", "2020-03-22")]
    [InlineData("Share", "m", "2.50")]
    [InlineData("Long", "l", "5000000000")]
    [InlineData("Yes", "b", "true")]
    [InlineData("Speed", "d", "2.5e3")]
    public void Type_and_value_are_canonical(string name, string type, string value)
    {
        var fact = Find('F', name);
        Assert.Equal((type, value), (Only(fact, 't'), Only(fact, 'v')));
    }

    [Fact]
    public void Label_documentation_and_unit_stand_where_there_are_any()
    {
        var fact = Find('F', "Officials");
        Assert.Equal(("two officials", "Two 𝄞."), (Only(fact, 'l'), Only(fact, 'd')));
        Assert.Equal("m/s", Only(Find('F', "Speed"), 'u'));
        Assert.DoesNotContain(Fields(Find('F', "First")), field => field.Tag is 'l' or 'd' or 'u');
    }

    [Fact]
    public void A_citation_keeps_locators_quotes_and_their_contexts_in_order()
    {
        var citations = All(Find('F', "Ambassador"), 'c');
        Assert.Equal([('s', "0"), ('l', "page 12-13"), ('l', "para 6"), ('q', "the ambassador"), ('a', "said"), ('b', "left"), ('q', "second")], Fields(citations[0]));
        Assert.Equal([('s', "1")], Fields(citations[1]));
    }

    [Fact]
    public void What_a_fact_inherits_is_referred_to()
    {
        Assert.Equal(["0"], All(Find('F', "Officials"), 'i'));
        Assert.Equal(["0"], All(Find('F', "First"), 'i'));
        Assert.Empty(All(Find('F', "Ambassador"), 'i'));
        Assert.Empty(All(Find('F', "Officials"), 'c'));
    }

    [Fact]
    public void A_source_keeps_all_its_fields_in_order()
    {
        var source = Find('S', "Dossier.Sources.Wire");
        Assert.Equal(["title Зарубежные 名前", "author A", "author B: 12", "url https://example.org/wire"], All(source, 'f'));
        Assert.Equal(("the wire", "Отчёт 名前 𝄞"), (Only(source, 'l'), Only(source, 'd')));
    }

    [Fact]
    public void A_table_of_ten_thousand_facts_is_read_back()
    {
        var table = new TableReader(TableWriter.Write(Emitted.Model(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"fact F{i} = \"名{i}\"\n")))));
        Assert.Equal(10_000, table.Index.Count);
        Assert.All(table.Index, entry => Assert.Equal(Reference.Hash("Dossier.Notes." + Only(table.Records[entry.Offset].Content, 'n')), entry.Hash));
    }

    [Fact]
    public void An_empty_table_is_a_table()
    {
        var table = new TableReader(TableWriter.Write(Emitted.Model("source Cited\n  title \"A\"\n")));
        Assert.Empty(table.Index);
        Assert.Empty(table.Records);
    }

    private static string Find(char kind, string name) => Assert.Single(Table.Records.Values, record => record.Tag == kind && Only(record.Content, 'n') == name).Content;
}
