using Facts.Cli.Codata;

namespace Facts.Cli.Tests.Codata;

public sealed class PrintedUnitTests
{
    [Theory]
    [InlineData("", "1")]
    [InlineData("kg", "kg")]
    [InlineData("u", "u")]
    [InlineData("E_h", "Hartree")]
    [InlineData("ohm", "Ohm")]
    [InlineData("kg mol^-1", "kg/mol")]
    [InlineData("m^2 s^-1", "m2/s")]
    [InlineData("C^3 m^3 J^-2", "C3.m3/J2")]
    [InlineData("J mol^-1 K^-1", "J/mol/K")]
    [InlineData("m^3 kg^-1 s^-2", "m3/kg/s2")]
    [InlineData("mol^-1", "mol-1")]
    [InlineData("s^-1 T^-1", "s-1.T-1")]
    [InlineData("T^-1 J", "J/T")]
    [InlineData("MHz T^-1", "MHz/T")]
    [InlineData("MeV fm", "MeV.fm")]
    [InlineData("MeV/c", "MeV/[c]")]
    [InlineData("(GeV/c^2)^-2", "[c]4/GeV2")]
    [InlineData("J/m s", "J.s/m")]
    [InlineData("J/(m s)", "J/m/s")]
    [InlineData("m m^2 s/s", "m3")]
    public void A_printed_unit_is_written_in_UCUM(string printed, string expected)
    {
        Assert.True(PrintedUnit.TryRead(printed, out var unit, out _));
        Assert.Equal(expected, unit.Text);
    }

    [Theory]
    [InlineData("furlong", "The unit 'furlong' is not known, so that 'furlong' cannot be written in UCUM.")]
    [InlineData("kg J_x", "The unit 'J_x' is not known, so that 'kg J_x' cannot be written in UCUM.")]
    [InlineData("ft", "The unit 'ft' is not known, so that 'ft' cannot be written in UCUM.")]
    [InlineData("Kg", "The unit 'Kg' is not known, so that 'Kg' cannot be written in UCUM.")]
    [InlineData("kg^", "The unit 'kg^' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("kg^0", "The unit 'kg^0' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("kg^100", "The unit 'kg^100' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("kg  m", "The unit 'kg  m' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("/m", "The unit '/m' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("(m", "The unit '(m' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("m)", "The unit 'm)' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("10 m", "The unit '10 m' is not understood: it is a product such as kg m^2 s^-1.")]
    [InlineData("((((((((((m))))))))))", "The unit '((((((((((m))))))))))' is not understood: it is a product such as kg m^2 s^-1.")]
    public void A_unit_that_is_not_understood_is_refused(string printed, string expected)
    {
        Assert.False(PrintedUnit.TryRead(printed, out _, out var problem));
        Assert.Equal(expected, problem);
    }
}
