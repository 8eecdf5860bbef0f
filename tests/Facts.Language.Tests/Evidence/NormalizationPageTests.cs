using System.Linq;
using Facts.Language.Evidence;

namespace Facts.Language.Tests.Evidence;

/// <summary>The page says what the code does. <see cref="InvariantGlobalizationTests"/> runs these in a second process, without ICU.</summary>
public sealed class NormalizationPageTests
{
    public static TheoryData<int> Rows => new(Enumerable.Range(0, NormalizationCase.All.Length));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_case_of_the_page_is_as_it_says(int row)
    {
        var (quote, text, isFound) = NormalizationCase.All[row];
        Assert.True(isFound == new EvidenceText(text).Find(QuotePattern.Parse(quote)).IsFound, $"“{quote}” in “{text}”: the page says {(isFound ? "yes" : "no")}.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void So_it_is_in_the_midst_of_a_longer_text(int row)
    {
        var (quote, text, isFound) = NormalizationCase.All[row];
        Assert.Equal(isFound, new EvidenceText($"Wherever it stands, the same: {text} (and so on).").Find(QuotePattern.Parse(quote)).IsFound);
    }

    [Fact]
    public void The_page_states_the_version_and_has_its_cases()
    {
        Assert.Contains($"Version {NormalizedText.Version}.", NormalizationCase.Page, System.StringComparison.Ordinal);
        Assert.True(NormalizationCase.All.Length >= 80);
        Assert.Equal(NormalizationCase.All.Length, NormalizationCase.Page.Split('\n').Count(line => line.StartsWith("| `", System.StringComparison.Ordinal)));
    }
}
