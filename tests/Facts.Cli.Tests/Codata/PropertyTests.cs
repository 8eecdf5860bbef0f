using System.Globalization;
using System.Linq;
using CsCheck;
using Facts.Cli.Codata;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Cli.Tests.Codata;

/// <summary>What holds for any constant that a table could print.</summary>
public sealed class PropertyTests
{
    private static readonly Gen<string> Digits = Gen.Char['0', '9'].Array[0, 20].Select(digits => new string(digits));

    /// <summary>Value and uncertainty to the same place, as printed.</summary>
    private static readonly Gen<(string Value, string Uncertainty)> Measured =
        from whole in Gen.Int[0, 99_999]
        from places in Digits
        from exponent in Gen.Int[-280, 250]
        from figures in Gen.Int[1, 999]
        from isNegative in Gen.Bool
        let power = exponent is > -3 and < 3 ? "" : " e" + exponent.ToString(CultureInfo.InvariantCulture)
        let all = figures.ToString(CultureInfo.InvariantCulture).PadLeft(places.Length + 1, '0')
        let value = whole.ToString(CultureInfo.InvariantCulture)
        select ((isNegative ? "-" : "") + Point(value + places, places.Length) + power, Point(all, places.Length) + power);

    [Fact]
    public void Any_constant_comes_back_equal_and_formatted() => Measured.Array[1, 8].Sample(constants =>
    {
        var rows = constants.Select((constant, i) => $"constant x{i.ToString(CultureInfo.InvariantCulture)},{constant.Value},{constant.Uncertainty},kg m^-1\n");
        var table = CodataTable.Read("t.csv", "name,value,uncertainty,unit\n" + string.Concat(rows));
        var converter = new CodataConverter(table, "G");
        converter.Convert();
        Assert.Empty(table.Findings.Concat(converter.Findings));
        var text = CodataWriter.Write(new CodataSettings { Year = 2022, Namespace = "N", Group = "G", Source = "S", Url = "https://example.org" }, converter.Hartree, converter.Constants);
        var tree = SyntaxTree.Parse(text);
        var comparison = new CodataComparison(table, "f.facts", tree);
        comparison.Compare("G");
        Assert.Empty(comparison.Findings);
        Assert.Equal(constants.Length, comparison.Equal);
        Assert.Equal(text, Formatter.Format(tree));
    }, iter: 3_000);

    /// <summary>Digits with a point before the last of them and groups of three behind it, as tables print them.</summary>
    private static string Point(string digits, int places)
    {
        if (places == 0)
            return digits;
        var behind = digits[^places..].Chunk(3).Select(group => new string(group));
        return digits[..^places] + "." + string.Join(' ', behind);
    }
}
