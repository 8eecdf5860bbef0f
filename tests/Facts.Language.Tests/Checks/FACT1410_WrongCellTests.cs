using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1410_WrongCellTests
{
    private static void Expect(string type, string cell, string hint) => Findings.Expect(
        [("notes.facts", Wire + "enum Role { Doctor, Nurse }\ntable A from \"a.facts.csv\"\n  | B: " + type + " |\n  cite Wire\n"), ("a.facts.csv", "B\n[|" + cell + "|]\n")],
        $"FACT1410: '{cell}' is no value of '{type}'. {hint}");

    [Theory]
    [InlineData("bool", "yes", "Write true or false.")]
    [InlineData("int", "1_000", "A number has digits, and a point before its decimals: -1234.5.")]
    [InlineData("int", "1.5", "Write a whole number, or make the column's type 'decimal'.")]
    [InlineData("int", "3000000000", "It is beyond the largest or smallest one.")]
    [InlineData("decimal", "1.2.3", "A number has digits, and a point before its decimals: -1234.5.")]
    [InlineData("date", "2020", "A date has a year, a month and a day: 2020-03-22.")]
    [InlineData("date", "2020-02-30", "2020-02 has 29 days.")]
    [InlineData("datetime", "2020-02-03", "A date-time has a time and an offset: 2020-03-22T18:30Z.")]
    [InlineData("Role", "Nurze", "Is 'Nurse' meant?")]
    [InlineData("range int", "5", "Write a range: 10..20, 10..<20, 100.. or ..<20.")]
    [InlineData("range int", "20..10", "Its end stands before its beginning: turn the two around.")]
    public void What_cannot_be_read_is(string type, string cell, string hint) => Expect(type.Replace("Role", "Role", System.StringComparison.Ordinal), cell, hint);

    [Fact]
    public void Each_row_has_its_own() => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: int | C: string |\n  cite Wire\n"), ("a.facts.csv", "C,B\n\"x\ny\",[|a|]\nz,[|b|]\n")],
        "FACT1410: 'a' is no value of 'int'. A number has digits, and a point before its decimals: -1234.5.",
        "FACT1410: 'b' is no value of 'int'. A number has digits, and a point before its decimals: -1234.5.");

    /// <summary>.NET would take each of the first four for a GUID; the others have as many characters as one.</summary>
    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950g")]
    [InlineData("0f8fad5bd-9cb-469f-a165-70867728950e")]
    [InlineData("this text has thirty-six characters.")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e ")]
    [InlineData(" 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("+f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0f8fad5b-0x9b-469f-a165-70867728950e")]
    public void A_guid_has_one_text(string cell) => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: guid |\n  cite Wire\n"), ("a.facts.csv", "B\n[|" + cell + "|]\n")],
        $"FACT1410: '{cell}' is no value of 'guid'. A GUID has 32 hexadecimal digits in five groups: \"0f8fad5b-d9cb-469f-a165-70867728950e\".");

    [Theory]
    [InlineData("bool", "true")]
    [InlineData("int", "-5")]
    [InlineData("int", "\"7\"")]
    [InlineData("decimal", "1.50")]
    [InlineData("decimal", "16%")]
    [InlineData("double", "1.5e3")]
    [InlineData("string", "anything at all")]
    [InlineData("date", "2020-02-29")]
    [InlineData("partial date", "2020-02")]
    [InlineData("datetime", "2020-02-29T12:00+01:00")]
    [InlineData("duration", "PT1H30M")]
    [InlineData("uri", "https://example.org/a")]
    [InlineData("version", "1.2.3")]
    [InlineData("guid", "0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("measured", "6.67430(15)e-11")]
    [InlineData("Role", "Doctor")]
    [InlineData("range int", "..<20")]
    [InlineData("range date", "2020-01-01..2020-12-31")]
    public void Values_are_not(string type, string cell) => Findings.None(
        ("notes.facts", Wire + "enum Role { Doctor, Nurse }\ntable A from \"a.facts.csv\"\n  | B: " + type + " |\n  cite Wire\n"), ("a.facts.csv", "B\n" + cell + "\n"));
}
