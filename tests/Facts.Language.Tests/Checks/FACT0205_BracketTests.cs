using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0205_BracketTests
{
    [Theory]
    [InlineData("int", "..20", "20..", "The range '20..' overlaps '..20'.")]
    [InlineData("int", "1..20", "5..8", "The range '5..8' overlaps '1..20'.")]
    [InlineData("decimal", "..<20", "19.99..", "The range '19.99..' overlaps '..<20'.")]
    [InlineData("date", "..2020-03-22", "2020-03-22..", "The range '2020-03-22..' overlaps '..2020-03-22'.")]
    public void An_overlap_is_an_error_at_the_higher_range(string type, string lower, string upper, string what) =>
        Findings.Expect(Table(type, lower, $"[|{upper}|]"), $"FACT0205: {what} A value must be in one range only: move an end.");

    [Theory]
    [InlineData("int", "..<20", "30..", "'..<20' and '30..'")]
    [InlineData("int", "1..9", "11..19", "'1..9' and '11..19'")]
    [InlineData("decimal", "0..0.49", "0.50..1", "'0..0.49' and '0.50..1'")]
    public void A_gap_is_reported_at_the_range_behind_it(string type, string lower, string upper, string between) =>
        Findings.Expect(Table(type, lower, $"[|{upper}|]"), $"FACT0205: Nothing is said of what lies between {between}. Move an end, or add a row for it with 'none'.");

    [Theory]
    [InlineData("int", "..<20", "20..")]
    [InlineData("int", "1..9", "10..19")]
    [InlineData("date", "..2020-03-22", "2020-03-23..")]
    [InlineData("decimal", "0..<0.5", "0.5..1")]
    public void Ranges_that_meet_are_right_in_any_order(string type, string lower, string upper)
    {
        Findings.None(Table(type, lower, upper));
        Findings.None(Table(type, upper, lower));
    }

    [Fact]
    public void Each_of_the_other_keys_has_ranges_of_its_own() => Findings.None(
        Wire + "table A by Class, Range\n  | Class: string | Range: range int | Euros: int |\n  | \"car\" | ..<20 | 1 |\n  | \"lorry\" | ..<50 | 1 |\n  | \"car\" | 20.. | 2 |\n  | \"lorry\" | 50.. | 2 |\n  cite Wire\n");

    [Fact]
    public void Only_the_overlap_is_an_error()
    {
        Assert.Equal(Language.Diagnostics.Severity.Error, Assert.Single(Findings.Of(Table("int", "..20", "20.."))).Severity);
        Assert.Equal(Language.Diagnostics.Severity.Warning, Assert.Single(Findings.Of(Table("int", "..<20", "30.."))).Severity);
    }

    private static string Table(string type, string first, string second) =>
        Wire + $"table A by Range\n  | Range: range {type} | Euros: int |\n  | {first} | 1 |\n  | {second} | 2 |\n  cite Wire\n";
}
