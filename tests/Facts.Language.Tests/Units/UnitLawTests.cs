using System;
using System.Linq;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Tests.Units;

/// <summary>What holds for all units, tried on a thousand made of all kinds of parts.</summary>
public sealed class UnitLawTests
{
    private static readonly DeclaredUnits Scope = new(Unit.Opaque("Bmaf"), Unit.Opaque("H2"), Unit.Declared("Hartree", new Rational(7, 3), Read.Unit("J"))!);

    private static readonly string[] Atoms = [.. UcumTable.Codes.Where(code => !Read.Unit(code).IsSpecial), "km", "mmol", "kBq", "MiBy", "EUR", "USD", "DEM", "Bmaf", "H2", "Hartree", "12", "1000", "{fish}", "mol{x}"];

    [Fact]
    public void What_is_printed_reads_back_as_the_same_unit() => ForAll(3, units =>
    {
        var printed = units[0].Multiply(units[1])?.Divide(units[2]);
        if (printed is not null)
            Assert.Equal(printed, Read.Unit(printed.Text, Scope));
    });

    [Fact]
    public void What_was_read_prints_as_it_was_written() => ForAll(1, units => Assert.Equal(units[0], Read.Unit(units[0].Text, Scope)));

    [Fact]
    public void Products_do_not_depend_on_the_order() => ForAll(3, units =>
    {
        AssertSame(units[0].Multiply(units[1]), units[1].Multiply(units[0]));
        AssertSame(units[0].Multiply(units[1])?.Multiply(units[2]), units[1].Multiply(units[2])?.Multiply(units[0]));
    });

    [Fact]
    public void Division_undoes_multiplication() => ForAll(2, units =>
    {
        AssertSame(units[0].Multiply(units[1])?.Divide(units[1]), units[0]);
        AssertSame(units[0].Divide(units[0]), Unit.One);
        AssertSame(units[0].Divide(units[1]), units[0].Multiply(units[1].Power(-1)!));
    });

    [Fact]
    public void A_power_is_a_product() => ForAll(1, units =>
    {
        AssertSame(units[0].Power(2), units[0].Multiply(units[0]));
        AssertSame(units[0].Power(3), units[0].Multiply(units[0])?.Multiply(units[0]));
        AssertSame(units[0].Power(-2), Unit.One.Divide(units[0])?.Divide(units[0]));
    });

    [Fact]
    public void Conversions_are_each_others_inverse() => ForAll(2, units =>
    {
        Assert.Equal(Rational.One, units[0].ConversionFactor(units[0]));
        if (units[0].ConversionFactor(units[1]) is { } factor)
            Assert.Equal(Rational.One, factor * units[1].ConversionFactor(units[0]));
    });

    /// <summary>Products of up to four factors that fit into bounds.</summary>
    private static void ForAll(int count, Action<Unit[]> law)
    {
        var random = new Random(20210331);
        for (var i = 0; i < 1_000; i++)
            law([.. Enumerable.Range(0, count).Select(_ => MakeUnit(random))]);
    }

    private static Unit MakeUnit(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(i => (i == 0 ? "" : random.Next(2) == 0 ? "/" : ".") + MakeFactor(random)));
        return UnitParser.Parse(text, Scope).Unit ?? MakeUnit(random);
    }

    private static string MakeFactor(Random random)
    {
        var atom = Atoms[random.Next(Atoms.Length)];
        var isBare = char.IsAsciiDigit(atom[0]) || atom.EndsWith('}');
        return isBare || random.Next(2) == 0 ? atom : atom + (atom == "H2" ? "+" : "") + random.Next(1, 4);
    }

    private static void AssertSame(Unit? left, Unit? right)
    {
        if (left is not null && right is not null)
            Assert.True(left.MeansSameAs(right), $"{left} {right}");
    }
}
