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
}
