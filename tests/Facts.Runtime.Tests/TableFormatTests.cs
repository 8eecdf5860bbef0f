namespace Facts.Runtime.Tests;

/// <summary>A table written by a program in another language from the description in table-format.md: the runtime reads what is described, not what the writer of these tests writes.</summary>
public sealed class TableFormatTests
{
    private const string Dossier =
        "1####&$E:H(4###'_$J;RSI###&<%R.:G=###$RH68:p13:dossier.factsg17:Dossier.Expulsionr26:0 Dossier.Sources.Wire2021"
        + "S101:n24:Dossier.Sources.Wire2021f28:title Two officials expelledf37:url https://example.org/two-officials"
        + "F94:g1:0n9:Officialst1:iv1:2d24:Officials told to leave.c38:s1:0q30:expelled two Russian officials"
        + "F38:g1:0n10:Ambassadort1:sv12:Sergey Razov";

    private const string Signs =
        "1####$&@b5(b####VH30:p11:signs.factsg11:Roads.SignsT115:g1:0n3:Allt2:C0H11:n4:Namet1:sH13:n6:Numbert1:iI40:#########$###"
        + "#%####'####%####$#########&#20:###%N###%_###&1###&@R12:v5:Yieldv1:1R15:v8:No entryv1:2R11:v4:Stopv1:3R20:v12:Wild animal"
        + "sv1:4";

    private readonly TestTable _table = new(Dossier);

    [Fact]
    public void A_described_table_is_read()
    {
        Fact officials = _table.Fact(1734540326);
        Assert.Equal("Dossier.Expulsion.Officials", officials.Name);
        Assert.Equal(2, officials.As<int>());
        Assert.Equal("Officials told to leave.", officials.Documentation);
        Assert.Equal("Wire2021: \u201Cexpelled two Russian officials\u201D", officials.Citations[0].ToString());
        Assert.Equal("Sergey Razov", _table.Fact(1650348369).Value);
        Assert.Equal("Two officials expelled", _table.Source(-1355974374).Title);
        Assert.Equal("dossier.facts", _table.File);
    }

    [Fact]
    public void The_writer_of_these_tests_writes_the_described_table()
    {
        var writer = new TableWriter("dossier.facts");
        string citation = writer.Cite("0 Dossier.Sources.Wire2021", TableWriter.Field('q', "expelled two Russian officials"));
        string written = writer
            .Source("Dossier.Sources.Wire2021", TableWriter.Field('f', "title Two officials expelled"), TableWriter.Field('f', "url https://example.org/two-officials"))
            .Fact("Dossier.Expulsion", "Officials", "t1:i", "v1:2", TableWriter.Field('d', "Officials told to leave."), citation)
            .Fact("Dossier.Expulsion", "Ambassador", "t1:s", TableWriter.Field('v', "Sergey Razov"))
            .Write();
        Assert.Equal(Dossier, written);
    }

    [Fact]
    public void Described_rows_are_read_by_their_numbers_and_their_keys()
    {
        var rows = new RowList<Sign>(new TestTable(Signs), StableHash.Of("Roads.Signs.All"), static (ref RowReader reader) => new Sign(reader.String(), reader.Int()));
        Assert.Equal([new Sign("Yield", 1), new Sign("No entry", 2), new Sign("Stop", 3), new Sign("Wild animals", 4)], rows);
        foreach (Sign sign in rows)
        {
            // An index of its own for each, so that none is found by way of the dictionary that is made later.
            var index = new RowIndex<string, Sign>(rows, static (ref RowReader reader) => reader.String(), [0], KeyHash.Of);
            Assert.Same(sign, index[sign.Name]);
            Assert.False(index.TryGet(sign.Name + "s", out _));
        }
    }

    [Fact]
    public void Every_digit_is_read()
    {
        // Handles whose six digits take each of the 64 values, the one after the backslash's place among them.
        for (int value = 0; value < 64; value++)
        {
            int handle = unchecked((value << 24) | (value << 18) | (value << 12) | (value << 6) | value);
            TestTable table = new TableWriter().Record(handle, 'F', "g1:0n1:At1:iv1:7").Table();
            Assert.Equal("7", table.Fact(handle).Text);
        }
    }

    private sealed record Sign(string Name, int Number);
}
