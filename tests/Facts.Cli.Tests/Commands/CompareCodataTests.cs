using System;
using System.Linq;

namespace Facts.Cli.Tests.Commands;

public sealed class CompareCodataTests : IDisposable
{
    private const string Table = """
        name,value,uncertainty,unit
        alpha particle mass,6.644 657 3450 e-27,0.000 000 0021 e-27,kg
        electron g factor,-2.002 319 304 360 92,0.000 000 000 000 36,
        molar Planck constant,3.990 312 712... e-10,(exact),J Hz^-1 mol^-1

        """;

    private const string Facts = """
        group G
          fact A "alpha particle mass" = 6.6446573450(21)e-27 kg
          fact B "electron g factor" = -2.00231930436092(36)
          fact C "molar Planck constant" = 3.990312712...e-10 J/Hz/mol exact

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "")]
    // Another way to write the same unit is the same unit, and the order of the facts does not matter.
    [InlineData("J/Hz/mol", "J.mol-1.Hz-1")]
    [InlineData("fact A", "/// Documented.\n  fact Other.A")]
    public void Equal_constants_are_counted(string from, string to) =>
        Assert.Equal(new ToolRun(0, "3 constants, 3 equal\n", ""), Compare(from.Length == 0 ? Facts : Facts.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("3450(21)", "3451(21)", "(2,34): error: The value is 6.6446573451e-27, and the table prints 6.6446573450e-27.")]
    [InlineData("3450(21)", "345(21)", "(2,34): error: The value is 6.644657345e-27, and the table prints 6.6446573450e-27.")]
    [InlineData("(21)e-27", "(21)e-26", "(2,34): error: The value is 6.6446573450e-26, and the table prints 6.6446573450e-27.")]
    [InlineData("6.6446573450(21)e-27", "6644.6573450(21)e-30", "(2,34): error: The value is 6644.6573450e-30, and the table prints 6.6446573450e-27.")]
    [InlineData("-2.0023", "2.0023", "(3,32): error: The value is 2.00231930436092, and the table prints -2.00231930436092.")]
    [InlineData("712...", "712", "(4,36): error: The value is 3.990312712e-10, and the table prints 3.990312712...e-10.")]
    [InlineData("(21)", "(12)", "(2,34): error: The table prints the uncertainty 0.0000000021e-27, and the fact says (12) in the last digits.")]
    [InlineData("(36)", "", "(3,32): error: The table prints the uncertainty 0.00000000000036, and the fact says none.")]
    [InlineData("(36)", " exact", "(3,32): error: The table prints the uncertainty 0.000 000 000 000 36, and the fact says exact.")]
    [InlineData(" exact", "", "(4,36): error: The table prints the uncertainty (exact), and the fact says none.")]
    [InlineData("kg", "g", "(2,34): error: The unit is 'g', and the table prints 'kg'.")]
    [InlineData("J/Hz/mol", "J.s/mol", "(4,36): error: The unit is 'J.s/mol', and the table prints 'J Hz^-1 mol^-1'.")]
    [InlineData("J/Hz/mol", "J/Hz/mil", "(4,36): error: The unit is 'J/Hz/mil', and the table prints 'J Hz^-1 mol^-1'.")]
    [InlineData(" kg", "", "(2,34): error: The unit is '', and the table prints 'kg'.")]
    [InlineData("092(36)", "092(36) m", "(3,32): error: The unit is 'm', and the table prints ''.")]
    [InlineData("J/Hz/mol", "J/Hz.mol", "(4,36): error: The unit is 'J/Hz.mol', and the table prints 'J Hz^-1 mol^-1'.")]
    [InlineData("-2.00231930436092(36)", "\"two\"", "(3,32): error: The fact has no number as its value.")]
    [InlineData(" = -2.00231930436092(36)", "", "(3,8): error: The fact has no number as its value.")]
    public void A_difference_is_told_at_the_value(string from, string to, string finding)
    {
        var run = Compare(Facts.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(new ToolRun(1, "3 constants, 2 equal\n", _folder["f.facts"] + finding + "\n"), run);
    }

    [Fact]
    public void What_only_one_of_the_two_has_is_told()
    {
        var run = Compare(Facts.Replace("electron g factor", "electron h factor", StringComparison.Ordinal));
        Assert.Equal((1, "3 constants, 2 equal\n"), (run.Code, run.Output));
        Assert.Equal(
            [_folder["f.facts"] + "(3,8): error: 'electron h factor' is not in the table.", _folder["t.csv"] + $"(3,1): error: 'electron g factor' is not in {_folder["f.facts"]}.", ""],
            run.Errors.Split('\n'));
    }

    [Fact]
    public void A_fact_is_found_by_its_printed_name_alone()
    {
        var run = Compare(Facts.Replace("A \"alpha particle mass\"", "A", StringComparison.Ordinal) + "  fact D \"electron g factor\" = 1\n");
        Assert.Equal((1, "3 constants, 2 equal\n"), (run.Code, run.Output));
        Assert.Contains("(2,8): error: The fact has no printed name, by which it could be found in the table.\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("(5,10): error: Another fact has the same printed name.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_errors_is_told_as_the_compiler_would()
    {
        var run = Compare(Facts + "  fact = 3\n");
        Assert.Equal(1, run.Code);
        Assert.Contains(_folder["f.facts"] + "(5,8): error: A name is missing", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_may_be_compared_alone()
    {
        var all = Facts.Replace("group G", "group Outer.G", StringComparison.Ordinal) + Facts.Replace("group G", "group H", StringComparison.Ordinal);
        Assert.Equal(1, Compare(all).Code);
        Assert.All(["Outer.G", "Outer", "H"], group => Assert.Equal(new ToolRun(0, "3 constants, 3 equal\n", ""), Compare(all, "--group", group)));
        Assert.Equal("3 constants, 0 equal\n", Compare(all, "--group", "Out").Output);
    }

    [Fact]
    public void One_constant_is_one()
    {
        var table = string.Join('\n', Table.Split('\n').Take(2));
        var facts = string.Join('\n', Facts.Split('\n').Take(2));
        Assert.Equal("1 constant, 1 equal\n", ToolRun.WithInput(facts, "compare", "codata", "-", _folder.Write("t.csv", table)).Output);
    }

    private ToolRun Compare(string facts, params string[] more) =>
        ToolRun.Of(["compare", "codata", _folder.Write("f.facts", facts), _folder.Write("t.csv", Table), .. more]);
}
