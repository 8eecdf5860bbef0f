using System.Globalization;
using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1420_TooManyMembersTests
{
    private static string Rows(int count, string head = "table [|A|] by Key\n  | Key: string |\n", string row = "  | \"{0}\" |\n") =>
        Wire + head + string.Concat(Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, row, i))) + "  cite Wire\n";

    [Fact]
    public void A_table_of_more_rows_than_a_thousand_is() => Findings.Expect(
        Rows(1001), "FACT1420: Table 'Dossier.A' has 1001 rows, and only up to 1000 have names of their own. All of them are found by their keys.");

    [Fact]
    public void So_is_one_whose_rows_have_written_names() => Findings.Expect(
        Rows(1001, "table [|A|] by Key\n  | Key: int | as |\n", "  | {0} | N{0} |\n"),
        "FACT1420: Table 'Dossier.A' has 1001 rows, and only up to 1000 have names of their own. All of them are found by their keys.");

    [Fact]
    public void A_thousand_rows_and_rows_without_names_are_not()
    {
        Findings.None(Rows(1000, "table A by Key\n  | Key: string |\n"));
        Findings.None(Rows(1001, "table A by Key\n  | Key: int |\n", "  | {0} |\n"));
    }

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(0, 1, true)]
    [InlineData(1200, 1200, false)]
    public void How_many_have_names_is_a_policy(int policy, int rows, bool isReported)
    {
        var text = string.Format(CultureInfo.InvariantCulture, "policy facts_max_row_members = {0}\n", policy) + Rows(rows, (isReported ? "table [|A|]" : "table A") + " by Key\n  | Key: string |\n");
        string[] expected = isReported ? [string.Format(CultureInfo.InvariantCulture, "FACT1420: Table 'Dossier.A' has {0} rows, and only up to {1} have names of their own. All of them are found by their keys.", rows, policy)] : [];
        Findings.Expect(text, expected);
        Assert.Equal(isReported ? 0 : rows, Of(("notes.facts", MarkupText.Parse(text).Text)).Documents.Single().Values.SimpleNames.Count() - 1);
    }
}
