using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1201_UnknownTypeTests
{
    [Theory]
    [InlineData("dubble", "1.5e3", "Is 'double' meant?")]
    [InlineData("Int", "1", "Is 'int' meant?")]
    [InlineData("integer", "1", "Is 'int' meant?")]
    [InlineData("System.Int32", "1", "Is 'int' meant?")]
    [InlineData("number", "1", "Is 'decimal' meant?")]
    [InlineData("float", "1", "Is 'double' meant?")]
    [InlineData("Boolean", "true", "Is 'bool' meant?")]
    [InlineData("text", "\"a\"", "Is 'string' meant?")]
    [InlineData("DateOnly", "2020-03-22", "Is 'date' meant?")]
    [InlineData("Planet", "1", "Use bool, int, long, decimal, double, string, date, datetime, duration, uri, version, guid or measured, or declare an enum or a record of that name.")]
    public void A_type_that_there_is_not_is_reported_at_its_name(string type, string value, string hint) =>
        Findings.Expect(Wire + $"fact Cost: [|{type}|] = {value}\n  cite Wire\n", $"FACT1201: There is no type '{type}'. {hint}");

    [Fact]
    public void A_type_of_the_project_is_nearer_than_what_others_call_one_of_the_language() => Findings.Expect(
        Wire + "enum Text { Prose, Verse }\nfact Kind: [|text|] = Prose\n  cite Wire\n", "FACT1201: There is no type 'text'. Is 'Text' meant?");

    [Theory]
    [InlineData("strng[]", "[\"a\"]")]
    [InlineData("strng?", "none")]
    [InlineData("range strng", "1..2")]
    [InlineData("strng in EUR", "3 EUR")]
    [InlineData("strng", "1 + 2")]
    public void What_follows_from_a_type_that_there_is_not_is_not_said(string type, string value) =>
        Assert.Equal(["FACT1201"], Findings.Ids(Wire + $"fact Cost: {type} = {value}\n  cite Wire\n"));

    [Fact]
    public void The_nearest_type_may_be_one_of_the_project() => Findings.Expect(Wire + """
        enum Role { Doctor, Nurse }
        fact Kind: [|Rolle|] = Doctor
          cite Wire
        """, "FACT1201: There is no type 'Rolle'. Is 'Role' meant?");

    [Theory]
    [InlineData("Role")]
    [InlineData("Dossier.Role")]
    public void Types_of_the_project_are_known_by_any_end_of_their_name(string name) =>
        Findings.None(Wire + $"enum Role {{ Doctor, Nurse }}\nfact Kind: {name} = Doctor\n  cite Wire\n");

    [Theory]
    [InlineData("ole")]
    [InlineData("sier.Role")]
    public void A_part_of_a_word_is_no_end(string name) => Assert.Contains("FACT1201", Findings.Ids($"enum Role {{ Doctor }}\nfact Kind: {name} = Doctor\n"));

    [Theory]
    [InlineData("datetime", "2020-03-22T18:30Z")]
    [InlineData("duration", "PT1H30M")]
    [InlineData("uri", "\"https://example.org/a\"")]
    [InlineData("version", "\"1.2.3\"")]
    [InlineData("guid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("measured", "6.67430(15)e-11")]
    [InlineData("partial date", "2020")]
    [InlineData("range date", "2020-01-01..2020-12-31")]
    [InlineData("int?[]", "[1, none]")]
    public void Every_type_of_the_language_is_known(string type, string value) => Findings.None(Wire + $"fact Cost: {type} = {value}\n  cite Wire\n");

    [Fact]
    public void A_type_that_could_not_be_read_makes_nothing_else_wrong() => Assert.Equal(["FACT1009"], Findings.Ids(Wire + "Role { Doctor }\nfact Kind: Role = Doctor\n  cite Wire\n"));

    [Fact]
    public void Three_thousand_of_them_are_reported_in_time()
    {
        var text = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"record Type{i}\n  A: int\nfact F{i}: Typo{i} = 1\n"));
        Assert.Equal(3_000, Findings.Of(text).Count(found => found.Rule.Id == "FACT1201"));
    }
}
