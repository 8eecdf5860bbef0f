using System.Linq;
using System.Text;
using Facts.Language.Binding;
using static Facts.Language.Tests.TestProject;
using Findings = Facts.Language.Tests.Checks.Findings;

namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>Sums and the like over the columns of tables.</summary>
public sealed class AggregateTests
{
    private const string Facts = """
        table Stock by Item
          | Item: string | Amount: int | Price: decimal in EUR | Share: decimal in % | Rough: double | Since: date  | Stay: duration | Spare: int? |
          | "Masks"      | 521_800     | 0.10                  | 12.5                | 1e3           | 2020-03-22   | PT1H30M        | 1           |
          | "Gloves"     | 1_000       | 0.25                  | 50                  | 2.5e3         | 2020-05-07   | P1D            | unknown     |
          | "Beds"       | -40         | 120                   | 37.5                | 0e0           | 2020-04-01   | PT30M          | 3           |
        table Empty by Item
          | Item: string | Amount: int | Price: decimal in EUR |
        group G

        """;

    [Theory]
    [InlineData("sum(Stock.Amount)", "int 522760")]
    [InlineData("sum(Stock.Price)", "decimal in EUR 120.35")]
    [InlineData("sum(Stock.Price) * 2", "decimal in EUR 240.7")]
    [InlineData("sum(Stock.Share)", "decimal in % 100")]
    [InlineData("sum(Stock.Rough)", "double 3500")]
    [InlineData("sum(Stock.Stay)", "duration P1DT2H")]
    [InlineData("max(Stock.Amount)", "int 521800")]
    [InlineData("min(Stock.Amount)", "int -40")]
    [InlineData("min(Stock.Price)", "decimal in EUR 0.1")]
    [InlineData("max(Stock.Since)", "date 2020-05-07")]
    [InlineData("min(Stock.Since)", "date 2020-03-22")]
    [InlineData("max(Stock.Since) - min(Stock.Since)", "duration P46D")]
    [InlineData("count(Stock)", "int 3")]
    [InlineData("sum(Stock.Amount) / count(Stock)", "decimal 174253.33333333333333333333333")]
    [InlineData("round(sum(Stock.Price) / count(Stock), 2)", "decimal in EUR 40.12")]
    [InlineData("count(Empty)", "int 0")]
    [InlineData("sum(Empty.Amount)", "int 0")]
    [InlineData("sum(Empty.Price)", "decimal in EUR 0")]
    public void They_are_exact(string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts));

    [Theory]
    [InlineData("int?", "sum(Stock.Spare)", "int? Unknown")]
    [InlineData("long", "sum(Stock.Amount)", "long 522760")]
    [InlineData("int", "sum(Stock.Price) * 100 / 1 EUR", "int 12035")]
    [InlineData("decimal", "sum(Stock.Share)", "decimal in % 100")]
    public void They_take_the_stated_type(string type, string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts, type));

    [Theory]
    [InlineData("sum(Stock.Item)", "Stock.Item", "FACT1234: 'Stock.Item' cannot be computed with here: its cells are of 'string'.")]
    [InlineData("sum(Stock.Since)", "Stock.Since", "FACT1234: 'Stock.Since' cannot be computed with here: its cells are of 'date'.")]
    [InlineData("sum(Stock.Amuont)", "Stock.Amuont", "FACT1212: 'Stock' has no field 'Amuont'. Is 'Amount' meant?")]
    [InlineData("sum(Stok.Amount)", "Stok.Amount", "FACT1108: There is no fact or other name 'Stok.Amount'. Is 'Stock.Amount' meant? A text stands in quotes.")]
    [InlineData("sum(Stock)", "Stock", "FACT1233: 'sum' takes a column of a table. Write 'sum(Stock.Field)'.")]
    [InlineData("sum(Stock.Masks.Amount)", "Stock.Masks.Amount", "FACT1234: 'Stock.Masks.Amount' cannot be computed with here: it is no table.")]
    [InlineData("sum(Stock.Amount, Stock.Amount)", "sum(Stock.Amount, Stock.Amount)", "FACT1233: 'sum' takes a column of a table. Write 'sum(Table.Field)', and a sum of single values with '+'.")]
    [InlineData("sum(1 + 2)", "sum(1 + 2)", "FACT1233: 'sum' takes a column of a table. Write 'sum(Table.Field)', and a sum of single values with '+'.")]
    [InlineData("count(Stock.Amount)", "Stock.Amount", "FACT1233: 'count' takes the name of a table. Write 'count(Stock)'.")]
    [InlineData("count(3)", "count(3)", "FACT1233: 'count' takes the name of a table. Write 'count(Table)'.")]
    [InlineData("max(Empty.Amount)", "max(Empty.Amount)", "FACT1237: 'max(Empty.Amount)' has no value (the table has no rows). Write a value, or a row.")]
    [InlineData("sum(Stock.Spare)", "sum(Stock.Spare)", "FACT1237: 'Stock.Spare, row 2' has no value (unknown). Make the type optional, such as ': decimal?', and this has none either.")]
    [InlineData("sum(Stock.Amount) + sum(Stock.Price)", "sum(Stock.Price)", "FACT0206: The units do not fit: 'sum(Stock.Price)' is in EUR, and what stands before it has none. Write the unit of that, or '* 1 EUR' behind it.")]
    public void What_they_cannot_be_of_is_reported(string formula, string place, string message) =>
        Assert.Equal([place + " " + message], Derived.Errors(Wire + Facts + "  fact Result = " + formula + "\n"));

    [Fact]
    public void A_sum_beyond_the_cells_type_finds_a_larger_one() =>
        Assert.Equal("long 4294967294", Derived.Of("sum(T.A)", "table T\n  | A: int |\n  | 2147483647 |\n  | 2147483647 |\ngroup G\n"));

    [Fact]
    public void Cells_that_are_derived_are_summed_like_any() =>
        Assert.Equal("int 15", Derived.Of("sum(T.A) + B", "table T\n  | A: int |\n  | G.B + 1 |\n  | G.B * 2 |\ngroup G\n  fact B = 3\n").Replace("13", "15", System.StringComparison.Ordinal));

    [Fact]
    public void Wrong_cells_are_reported_and_not_their_sum() =>
        Assert.Equal(["FACT1202"], Findings.Ids(Wire + "table T\n  | A: int |\n  | 1 |\n  | \"x\" |\n  cite Wire\nfact S = sum(T.A)\n"));

    [Fact]
    public void The_weakest_status_of_the_cells_counts_and_what_is_disputed_of_them()
    {
        const string Table = "table T by K\n  | K: string | A: int | B: int |\n  | \"x\" | 1 | 2 |\n    status alleged\n  | \"y\" | 3 | 4 |\n    disputed A = 5\n";
        var sum = Derived.Fact("sum(T.A)", Table + "group G\n");
        Assert.Equal(FactStatus.Alleged, sum.Status);
        Assert.True(sum.IsDisputed);
        Assert.False(Derived.Fact("sum(T.B)", Table + "group G\n").IsDisputed);
        Assert.Equal(["Dossier.T"], sum.Formula!.Operands.Select(operand => operand.FullName));
    }

    [Fact]
    public void A_hundred_thousand_rows_of_a_data_file_are_summed()
    {
        var data = new StringBuilder("Amount\n");
        for (var i = 1; i <= 100_000; i++)
            data.Append(i).Append('\n');
        var project = Of(("notes.facts", "table T from \"t.facts.csv\"\n  | Amount: int |\nfact S = sum(T.Amount)\nfact N = count(T)\n"), ("t.facts.csv", data.ToString()));
        var facts = project.Bind(project.Find("notes.facts")!).Facts;
        Assert.Equal(["long 5000050000", "int 100000"], facts.Select(Derived.Text));
    }
}
