using System.Linq;
using System.Text;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1305_CircularOriginTests
{
    [Fact]
    public void A_source_that_republishes_itself() => Findings.Expect(Source("A", "[|A|]") + Cite("A"),
        "FACT1305: Source 'A' republishes itself. One of them was first: remove its 'via'.");

    [Fact]
    public void A_circle_is_reported_once_at_its_first_source() => Findings.Expect(Source("C", "[|A|]") + Source("A", "B") + Source("B", "C") + Cite("A"),
        "FACT1305: Source 'C' republishes itself, by way of A, B. One of them was first: remove its 'via'.");

    [Fact]
    public void Those_that_lead_into_a_circle_are_not_of_it() => Findings.Expect(Source("Late", "A") + Source("A", "[|B|]") + Source("B", "A") + Cite("Late"),
        "FACT1305: Source 'A' republishes itself, by way of B. One of them was first: remove its 'via'.");

    [Fact]
    public void Two_circles_are_two() => Findings.Expect(Source("A", "[|B|]") + Source("B", "A") + Source("C", "[|C|]") + Cite("A") + Cite("C"),
        "FACT1305: Source 'A' republishes itself, by way of B. One of them was first: remove its 'via'.",
        "FACT1305: Source 'C' republishes itself. One of them was first: remove its 'via'.");

    [Fact]
    public void A_circle_over_several_files_is_reported_in_the_first() => Findings.Expect(
        [("a.facts", Source("A", "[|B|]") + Cite("A")), ("b.facts", Source("B", "A"))],
        "FACT1305: Source 'A' republishes itself, by way of B. One of them was first: remove its 'via'.");

    [Fact]
    public void Those_of_a_circle_are_one_source() => Findings.Expect(
        "policy facts_min_sources = 2\n" + Source("A", "[|B|]") + Source("B", "A") + "fact [|Officials|] = 2\n  cite A\n  cite B\n",
        "FACT1305: Source 'A' republishes itself, by way of B. One of them was first: remove its 'via'.",
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. 'A' and 'B' share the origin 'A': cite one that does not go back to it.");

    [Fact]
    public void Sources_that_share_an_origin_are_no_circle() => Findings.None(Source("A", "C") + Source("B", "C") + Source("C", null) + Cite("A") + Cite("B"));

    [Fact]
    public void A_circle_of_100_000_names_the_first_few()
    {
        const int count = 100_000;
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"source S{i}\n  title \"t\"\n  doi \"10.1/{i}\"\n  via S{(i + 1) % count}\n");
        Assert.Equal("Source 'S0' republishes itself, by way of S1, S2, S3, S4, S5 …. One of them was first: remove its 'via'.", Findings.Of(text.ToString()).Single(item => item.Rule.Id == "FACT1305").Message);
    }

    private static string Source(string name, string? via) => $"source {name}\n  title \"t\"\n  url \"https://example.org/\"\n" + (via == null ? "" : $"  via {via}\n");

    private static string Cite(string name) => $"fact Of{name} = 2\n  cite {name}\n";
}
