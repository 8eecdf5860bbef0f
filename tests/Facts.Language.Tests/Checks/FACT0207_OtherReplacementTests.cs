using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0207_OtherReplacementTests
{
    private const string Enums = "enum Flag { Malta }\nenum Port { Malta }\n";

    [Theory]
    [InlineData("= 12", "= \"twelve\"", "an 'int'", "a 'string'")]
    [InlineData("= 415 m", "= 0.41 km", "an 'int in m'", "a 'decimal in km'")]
    [InlineData("= 415 m", "= 415", "an 'int in m'", "an 'int'")]
    [InlineData("= 415", "= 415 m", "an 'int'", "an 'int in m'")]
    [InlineData("= 3 EUR", "= 3 USD", "an 'int in EUR'", "an 'int in USD'")]
    [InlineData("= 3", "= 3..4", "an 'int'", "a 'range int'")]
    [InlineData("= 3", "= [3]", "an 'int'", "an 'int[]'")]
    [InlineData("= 2020-03-22", "= PT1H", "a 'date'", "a 'duration'")]
    [InlineData(": Flag = Malta", "= 1", "a 'Flag'", "an 'int'")]
    [InlineData(": Flag = Malta", ": Port = Malta", "a 'Flag'", "a 'Port'")]
    public void A_replacement_of_another_type_or_unit_is_reported_where_it_is_named(string retracted, string other, string type, string otherType) => Findings.Expect(
        Wire + Enums + $"group G\n  cite Wire\n  fact A{Spaced(retracted)}\n    status retracted use [|B|]\n  fact B{Spaced(other)}\n",
        $"FACT0207: 'Dossier.G.A' is {type}, and 'Dossier.G.B', which is to be used instead, is {otherType}. Name a fact of the same type and unit.");

    [Theory]
    [InlineData("= 12", "= 12.5")]
    [InlineData("= 12", ": long = 12")]
    [InlineData("= 12", ": int? = unknown")]
    [InlineData("= 415 m", "= 415.5(2) m")]
    [InlineData("= 2 N", "= 2 kg.m/s2")]
    [InlineData("= [1]", "= [2, 3]")]
    [InlineData("= 3..4", "= 5..6")]
    [InlineData(": Flag = Malta", ": Flag = Malta")]
    public void One_of_the_same_is_right(string retracted, string other) => Findings.None(
        Wire + Enums + $"group G\n  cite Wire\n  fact A{Spaced(retracted)}\n    status retracted use B\n  fact B{Spaced(other)}\n");

    [Fact]
    public void One_of_another_file_is_looked_at_as_well() => Findings.Expect(
        [
            ("x.facts", Wire + "fact A = 1\n  cite Wire\n  status retracted use [|B|]\n"),
            ("y.facts", "fact B = \"one\"\n  cite Wire\n"),
        ],
        "FACT0207: 'Dossier.X.A' is an 'int', and 'Dossier.Y.B', which is to be used instead, is a 'string'. Name a fact of the same type and unit.");

    [Fact]
    public void A_row_is_of_the_type_of_its_table() => Findings.Expect(
        Wire + "group G\n  cite Wire\n  table T by Code\n    | Code: string | Length: int |\n    | \"X\" | 1 |\n  fact A = 1\n    status retracted use [|T.X|]\n",
        "FACT0207: 'Dossier.G.A' is an 'int', and 'Dossier.G.T.X', which is to be used instead, is a 'Row'. Name a fact of the same type and unit.");

    [Theory]
    [InlineData("group G\n  cite Wire\n  status retracted use Other.B\n  fact A = 1\n  fact C = \"c\"\ngroup Other\n  cite Wire\n  fact B = 2\n")] // a group's facts are of many types
    [InlineData("group G\n  cite Wire\n  fact A = 1\n    status retracted\n  fact B = \"b\"\n")]
    [InlineData("group G\n  cite Wire\n  fact A = 1\n    status retracted use B\n    allow FACT0207 \"the text says it better\"\n  fact B = \"b\"\n")]
    public void Of_a_group_of_nothing_or_by_permission_it_is_not(string text) => Findings.None(Wire + text);

    [Fact]
    public void Where_the_type_is_unknown_that_alone_is_said() => Assert.Equal(["FACT1201"], Findings.Ids(Wire + "group G\n  cite Wire\n  fact A = 1\n    status retracted use B\n  fact B: Nothing = 1\n"));

    [Theory]
    [InlineData("  fact A: int\n    from 2020-01-01 = 1\n      status retracted use [|B|]\n", "A.From2020_01_01")]
    [InlineData("  fact A: R\n    N = 1\n      status retracted use [|B|]\n", "A.N")]
    [InlineData("  fact A: int[]\n    - 1\n      status retracted use [|B|]\n", "A[0]")]
    [InlineData("  table T: R by N\n    | N |\n    | 1 |\n      N\n        status retracted use [|B|]\n", "T.N")]
    public void A_part_is_compared_as_well(string part, string name) => Findings.Expect(
        Wire + "record R\n  N: int\ngroup G\n  cite Wire\n" + part + "  fact B = \"one\"\n",
        $"FACT0207: 'Dossier.G.{name}' is an 'int', and 'Dossier.G.B', which is to be used instead, is a 'string'. Name a fact of the same type and unit.");

    [Theory]
    [InlineData("group G\n  cite Wire\n  fact A: int\n    from 2020-01-01 = 1\n      status retracted use [|B|]\n", "G.A.From2020_01_01", "an 'int'")]
    [InlineData("group G\n  cite Wire\n  fact A: R\n    N = 1\n      status retracted use [|B|]\nrecord R\n  N: int\n", "G.A.N", "an 'int'")]
    [InlineData("group G\n  cite Wire\n  table T: R by N\n    | N |\n    | 1 |\n      status retracted use [|B|]\nrecord R\n  N: int\n", "G.T", "a 'R'")]
    public void So_it_is_with_a_fact_of_another_file(string text, string name, string type) => Findings.Expect(
        [("x.facts", Wire + text), ("y.facts", "fact B = \"one\"\n  cite Wire\n")],
        $"FACT0207: 'Dossier.{name}' is {type}, and 'Dossier.Y.B', which is to be used instead, is a 'string'. Name a fact of the same type and unit.");

    [Theory]
    [InlineData("unit U = 2 m\n", "unit U = 3 m\n", "1 U", "2 U", "an 'int in U' of A.G", "an 'int in U' of B.H")]
    [InlineData("record R\n  N: int\n", "record R\n  N: int\n", ": R\n    N = 1", ": R?\n    N = 1", "an 'A.R'", "a 'B.R?'")]
    public void What_is_declared_in_two_namespaces_is_two(string here, string there, string one, string other, string type, string otherType) => Findings.Expect(
        [
            ("x.facts", "namespace A\n" + Wire + here + "group G\n  cite Wire\n  fact A" + (one[0] == ':' ? one : " = " + one) + "\n    status retracted use [|B.H.Y|]\n"),
            ("y.facts", "namespace B\n" + there + "group H\n  cite Wire\n  fact Y" + (other[0] == ':' ? other : " = " + other) + "\n"),
        ],
        $"FACT0207: 'A.G.A' is {type}, and 'B.H.Y', which is to be used instead, is {otherType}. Name a fact of the same type and unit.");

    [Fact]
    public void Of_a_field_it_is_said_where_its_record_is_declared() => Findings.Expect(
        [
            ("x.facts", "namespace A\nunit U = 2 m\nrecord R\n  N: int in U\n"),
            ("y.facts", "namespace B\n" + Wire + "unit U = 3 m\ngroup H\n  cite Wire\n  fact X: A.R\n    N = 1\n      status retracted use [|Y|]\n  fact Y = 2 U\n"),
        ],
        "FACT0207: 'B.H.X.N' is an 'int in U' of A, and 'B.H.Y', which is to be used instead, is an 'int in U' of B.H. Name a fact of the same type and unit.");

    [Fact]
    public void Of_rows_of_two_tables_it_is_said_which() => Findings.Expect(
        Wire + "group G\n  cite Wire\n  table T by Code\n    | Code: string |\n    | \"X\" |\n      status retracted use [|U.Y|]\n  table U by Code\n    | Code: string |\n    | \"Y\" |\n",
        "FACT0207: 'Dossier.G.T.X' is a 'Dossier.G.T.Row', and 'Dossier.G.U.Y', which is to be used instead, is a 'Dossier.G.U.Row'. Name a fact of the same type and unit.");

    [Theory]
    [InlineData("  fact A = 1 km\n    status retracted use B\n  fact B = 2 kmm\n", "FACT1230")]
    [InlineData("  fact A = 1 kmm\n    status retracted use B\n  fact B = 2 km\n", "FACT1230")]
    [InlineData("  fact A: int in kmm = 1\n    status retracted use B\n  fact B = 2 km\n", "FACT1230")]
    [InlineData("  fact A = [1 km]\n    status retracted use B\n  fact B\n    - 2 kmm\n", "FACT1230")]
    [InlineData("  fact A = 1 Cel\n    status retracted use B\n  fact B = 2 °C\n", "FACT1001")]
    [InlineData("  fact A = \"a\"\n    status retracted use B\n  fact B: int = \"b\"\n", "FACT1202")]
    [InlineData("  fact A = 1\n    status alleged use B\n  fact B = \"b\"\n", "FACT1001")]
    [InlineData("  fact A = 1\n    status retracted use C\n  fact B = \"b\"\n", "FACT1108")]
    public void A_mistake_that_may_be_why_is_reported_alone(string text, string rule) => Assert.Equal([rule], Findings.Ids(Wire + "group G\n  cite Wire\n" + text));

    private static string Spaced(string value) => value[0] == ':' ? value : " " + value;
}
