using System.Collections.Generic;
using System.Linq;
using System.Text;
using static Facts.Language.Tests.TestProject;
using Findings = Facts.Language.Tests.Checks.Findings;

namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>Formulas beyond all measure: they take time in proportion, and no stack.</summary>
public sealed class DerivedSizeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_chain_of_a_hundred_thousand_facts(bool isForward)
    {
        IEnumerable<int> links = Enumerable.Range(1, 100_000);
        var text = new StringBuilder("group G\n  fact F0 = 1\n");
        foreach (var i in isForward ? links : links.Reverse())
            text.Append("  fact F").Append(i).Append(" = F").Append(i - 1).Append(" + 1\n");
        var facts = Bound.File(text.ToString()).Facts;
        Assert.Equal("int 100001", Derived.Text(facts.Single(fact => fact.Name == "F100000")));
    }

    [Fact]
    public void A_sum_of_a_hundred_thousand_terms()
    {
        var text = "group G\n  fact A = 1.5\n  fact Sum = " + string.Join(" + ", Enumerable.Repeat("A", 100_000)) + "\n";
        var sum = Bound.Fact(text, "Sum");
        Assert.Equal("decimal 150000", Derived.Text(sum));
        Assert.Single(sum.Formula!.Operands);
    }

    [Fact]
    public void A_sum_of_a_hundred_thousand_facts()
    {
        var text = new StringBuilder("group G\n");
        for (var i = 0; i < 100_000; i++)
            text.Append("  fact F").Append(i).Append(" = 1\n");
        text.Append("  fact Sum = ").Append(string.Join(" + ", Enumerable.Range(0, 100_000).Select(i => "F" + i))).Append('\n');
        var sum = Bound.Fact(text.ToString(), "Sum");
        Assert.Equal("int 100000", Derived.Text(sum));
        Assert.Equal(100_000, sum.Formula!.Operands.Count);
    }

    [Fact]
    public void A_circle_of_a_hundred_thousand_facts_is_reported_once()
    {
        var text = new StringBuilder(Wire + "group G\n  cite Wire\n");
        for (var i = 0; i < 100_000; i++)
            text.Append(i == 50_000 ? "group H\n  cite Wire\n" : "").Append("  fact F").Append(i).Append(" = F").Append((i + 1) % 100_000).Append('\n');
        var found = Assert.Single(Findings.Of(text.ToString()));
        Assert.Equal("'Dossier.G.F0' is computed from itself, through Dossier.G.F1, Dossier.G.F2, Dossier.G.F3, Dossier.G.F4, Dossier.G.F5 …. Write the value of one of them.", found.Message);
    }

    [Fact]
    public void Facts_that_all_refer_to_each_other_are_reported_once()
    {
        var names = Enumerable.Range(0, 200).Select(i => "F" + i).ToArray();
        var text = Wire + "group G\n  cite Wire\n" + string.Concat(names.Select(name => "  fact " + name + " = " + string.Join(" + ", names.Where(other => other != name)) + "\n"));
        Assert.Equal(["FACT0204"], Findings.Ids(text));
    }

    [Fact]
    public void Squares_of_squares_end()
    {
        var text = new StringBuilder(Wire + "group G\n  cite Wire\n  fact F0: double = 1.5\n");
        for (var i = 1; i <= 1_000; i++)
            text.Append("  fact F").Append(i).Append(": double = F").Append(i - 1).Append(" * F").Append(i - 1).Append('\n');
        Assert.Equal(["FACT1203"], Findings.Ids(text.ToString()).Distinct());
    }

    /// <summary>Each sum has as many stretches as both of its timelines together.</summary>
    [Fact]
    public void Timelines_of_timelines_end()
    {
        var text = new StringBuilder(Wire + "group G\n  cite Wire\n");
        for (var line = 0; line < 40; line++)
        {
            text.Append("  fact T").Append(line).Append(": int\n");
            for (var year = 1000; year < 2000; year++)
                text.Append("    from ").Append(year).Append('-').Append((line % 12 + 1).ToString("D2", System.Globalization.CultureInfo.InvariantCulture)).Append("-01 = 1\n");
        }

        for (var line = 0; line < 40; line++)
            text.Append("  fact S").Append(line).Append(" = ").Append(string.Join(" + ", Enumerable.Range(0, 40).Select(i => "T" + i))).Append('\n');
        Assert.Equal(["FACT1239"], Findings.Ids(text.ToString()).Distinct());
    }

    [Fact]
    public void Sums_of_the_same_column_end()
    {
        var text = new StringBuilder(Wire + "table T\n  | A: int |\n");
        for (var i = 0; i < 10_000; i++)
            text.Append("  | 1 |\n");
        text.Append("  cite Wire\ngroup G\n");
        for (var i = 0; i < 1_000; i++)
            text.Append("  fact S").Append(i).Append(" = sum(T.A)\n");
        var found = Findings.Of(text.ToString());
        Assert.Equal(500, found.Count(item => item.Rule.Id == "FACT1239"));
    }

    [Fact]
    public void Fractions_with_ever_more_digits_end()
    {
        var text = "fact A: double = " + string.Join(" + ", Enumerable.Range(2, 20_000).Select(i => "1 / " + i)) + "\n  cite Wire\n";
        Assert.InRange(Findings.Of(Wire + text).Count, 0, 1);
    }
}
