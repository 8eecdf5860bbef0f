using Facts.Cli.Codata;

namespace Facts.Cli.Tests.Codata;

public sealed class ConstantNameTests
{
    [Theory]
    [InlineData("alpha particle-electron mass ratio", "AlphaParticleElectronMassRatio")]
    [InlineData("electron mag. mom. anomaly", "ElectronMagMomAnomaly")]
    [InlineData("W to Z mass ratio", "WToZMassRatio")]
    [InlineData("atomic unit of 1st hyperpolarizability", "AtomicUnitOf1stHyperpolarizability")]
    [InlineData("natural unit of momentum in MeV/c", "NaturalUnitOfMomentumInMeVPerC")]
    [InlineData("shielding difference of d and p in HD", "ShieldingDifferenceOfDAndPInHD")]
    // Digits that would run together, and a digit that would come first.
    [InlineData("Loschmidt constant (273.15 K, 101.325 kPa)", "LoschmidtConstant273_15K101_325KPa")]
    [InlineData("{220} lattice spacing of silicon", "_220LatticeSpacingOfSilicon")]
    [InlineData("2 3 4", "_2_3_4")]
    [InlineData("x2 3y", "X2_3y")]
    [InlineData("snake_case name", "SnakeCaseName")]
    [InlineData("Ångström ħ", "ÅngströmĦ")]
    [InlineData("(—)", "")]
    [InlineData("", "")]
    public void A_name_is_made_of_the_words_printed(string printed, string name) => Assert.Equal(name, ConstantName.FromPrinted(printed));
}
