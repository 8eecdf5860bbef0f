using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1411_MalformedDataTests
{
    private const string Table = Wire + "table A from \"a.facts.csv\"\n  | B: string | C: string |\n  cite Wire\n";

    [Theory]
    [InlineData("B,C\n1[||]\n", "This record has 1 field, and the first one 2. Add what is missing, if only the delimiters.")]
    [InlineData("B,C\n1,2,[|3|]\n", "This record has 3 fields, and the first one 2. Remove what is too much, or put a field with a delimiter in it in quotes.")]
    public void A_ragged_record_is(string data, string message) => Findings.Expect([("notes.facts", Table), ("a.facts.csv", data)], "FACT1411: " + message);

    [Fact]
    public void A_quote_that_is_not_closed_is_once() =>
        Assert.Equal(["FACT1411"], Ids("B,C\n1,\"2\n3,4\n"));

    [Fact]
    public void Text_behind_a_closing_quote_is() => Assert.Equal(["FACT1411"], Ids("B,C\n\"1\"x,2\n"));

    [Fact]
    public void Quotes_line_ends_and_a_byte_order_mark_are_not() => Findings.None(("notes.facts", Table), ("a.facts.csv", "\uFEFFB,C\r\n\"a, \"\"b\"\"\nc\",d\r\n"));

    private static string[] Ids(string data)
    {
        var project = Of(("notes.facts", Table), ("a.facts.csv", data));
        return [.. project.GetDiagnostics(project.FindData("a.facts.csv")!).Select(found => found.Rule.Id)];
    }
}
