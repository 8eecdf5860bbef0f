using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1231_ImpossibleUnitTests
{
    [Fact]
    public void Units_that_define_each_other_are_reported_once() => Findings.Expect("unit Rod = 2 Pole\nunit Pole = 3 [|Rod|]\n",
        "FACT1231: The unit 'Pole' cannot be defined so: it is defined by itself, through Dossier.Rod.");

    [Fact]
    public void One_that_is_nothing_is_reported_at_the_number() => Findings.Expect("unit Rod = [|0|] m\n",
        "FACT1231: The unit 'Rod' cannot be defined so: one of it is more than nothing.");

    [Theory]
    [InlineData("unit Rod = 5.0292 m\n")]
    [InlineData("unit Rod = 5.0292 m\nunit Chain = 4 Rod\n")]
    [InlineData("unit Bmaf\n")]
    public void Others_are_not(string text) => Findings.None(text);

    [Theory]
    [InlineData("group\n  unit Rod = 5.0292 m\n")]
    [InlineData("group = 5\n  unit Rod = 5.0292 m\n  fact Fence = 4 Rod\n")]
    public void What_stands_in_a_group_without_a_name_is_not(string text)
    {
        var found = Findings.Ids(text).ToArray();
        Assert.NotEmpty(found);
        Assert.DoesNotContain("FACT1231", found);
    }

    [Fact]
    public void One_whose_name_is_too_long_is_not() => Assert.Equal(["FACT1107"], Findings.Ids($"unit {new string('R', 600)} = 5.0292 m\n"));
}
