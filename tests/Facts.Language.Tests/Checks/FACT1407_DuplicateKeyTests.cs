using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1407_DuplicateKeyTests
{
    private static string Rows(string types, string first, string second, string keys = "Key") => Wire + "table A by " + keys + "\n  " + types + "\n  " + first + "\n  " + second + "\n  cite Wire\n";

    [Theory]
    [InlineData("string", "\"x\"", "\"x\"", "\"x\"")]
    [InlineData("int", "1_000", "1000", "1000")]
    [InlineData("decimal", "1.50", "1.5", "1.50")]
    [InlineData("datetime", "2020-01-01T12:00Z", "2020-01-01T13:00+01:00", "2020-01-01T12:00:00Z")]
    [InlineData("duration", "PT1H", "PT60M", "PT1H")]
    [InlineData("date", "2020-01-01", "2020-01-01", "2020-01-01")]
    public void A_key_that_is_equal_in_CSharp_is(string type, string first, string second, string shown) => Findings.Expect(
        Rows($"| Key: {type} |", $"| {first} |", $"| [|{second}|] |"),
        $"FACT1407: Table 'Dossier.A' has a row of {shown} already. Change one of the keys or remove a row; where sources disagree, write one row with 'disputed' below it.");

    [Fact]
    public void All_keys_together_are_one() => Findings.Expect(
        Rows("| B: int | Key: string | Value: int |", "| 1 | \"x\" | 5 |", "| 1 | [|\"x\"|] | 6 |", "Key, B"),
        "FACT1407: Table 'Dossier.A' has a row of \"x\", 1 already. Change one of the keys or remove a row; where sources disagree, write one row with 'disputed' below it.");

    [Theory]
    [InlineData("date", "2020-01-01", "2020-01-01")]
    [InlineData("partial date", "2020", "2020-01")]
    public void Of_a_timeline_each_day_stands_once(string type, string first, string second) => Findings.Expect(
        Rows("| Key: string | From: " + type + " |", $"| \"x\" | {first} |", $"| \"x\" | [|{second}|] |", "Key over From"),
        $"FACT1407: Table 'Dossier.A' has a row of \"x\", {first} already. Change one of the keys or remove a row; where sources disagree, write one row with 'disputed' below it.");

    [Fact]
    public void In_a_data_file_it_stands_there() => Findings.Expect(
        [("notes.facts", Wire + "table A by Key from \"a.facts.csv\"\n  | Key: string |\n  cite Wire\n"), ("a.facts.csv", "Key\nx\n[|x|]\ny\n")],
        "FACT1407: Table 'Dossier.A' has a row of \"x\" already. Change one of the keys or remove a row; where sources disagree, write one row with 'disputed' below it.");

    [Fact]
    public void The_other_place_is_the_first_row()
    {
        var found = Assert.Single(Findings.Of(Rows("| Key: int |", "| 7 |", "| 7 |")));
        Assert.Equal("notes.facts", found.Related!.Value.Path);
        Assert.Equal(found.Span.Start - "| 7 |\n  ".Length, found.Related.Value.Span.Start);
    }

    [Fact]
    public void Another_key_another_day_and_no_key_at_all_are_not()
    {
        Findings.None(Rows("| Key: string |", "| \"x\" |", "| \"X1\" |"));
        Findings.None(Rows("| Key: string | B: int |", "| \"x\" | 1 |", "| \"x\" | 2 |", "Key, B"));
        Findings.None(Rows("| Key: string | From: date |", "| \"x\" | 2020-01-01 |", "| \"x\" | 2020-01-02 |", "Key over From"));
        Findings.None(Wire + "table A\n  | Key: int |\n  | 1 |\n  | 1 |\n  cite Wire\n");
    }
}
