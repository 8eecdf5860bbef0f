using System;
using System.Linq;
using Facts.Language.Units;

namespace Facts.Language.Tests.Units;

/// <summary>Texts that nobody writes: each gives a unit or a problem, at a place within it.</summary>
public sealed class HostileUnitTests
{
    [Theory]
    [InlineData("m")]
    [InlineData("m.")]
    [InlineData("m/")]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("9")]
    [InlineData("m9")]
    [InlineData("/")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("²")]
    public void Long_texts_end(string part) => AssertBounded(string.Concat(Enumerable.Repeat(part, 10_000)));

    [Theory]
    [InlineData("m.")]
    [InlineData("Qm99.")]
    [InlineData("(")]
    [InlineData("((m).")]
    [InlineData("9.")]
    [InlineData("m9")]
    [InlineData("m-")]
    [InlineData("²")]
    [InlineData("°")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("kgg")]
    [InlineData("·m")]
    [InlineData("1m")]
    public void Texts_as_long_as_they_may_be_end(string part)
    {
        for (var length = 1; length <= UnitParser.MaxLength; length++)
            AssertBounded(string.Concat(Enumerable.Repeat(part, 200))[..length]);
    }

    [Fact]
    public void Two_hundred_characters_are_enough()
    {
        Assert.Equal("m", Read.Unit("m" + string.Concat(Enumerable.Repeat(".{a}", 49)) + ".10").Dimension.ToString());
        Assert.Equal("a unit has at most 200 characters", Read.Problem(new string('m', 201)).Message);
        Assert.Equal("there is no unit '" + new string('m', 200) + "'", Read.Problem(new string('m', 200)).Message);
    }

    [Fact]
    public void Parentheses_are_bounded()
    {
        Assert.Equal("m", Read.Unit(new string('(', 20) + "m" + new string(')', 20)).Dimension.ToString());
        Assert.Equal(new UnitProblem(20, 1, "parentheses are nested more than 20 deep", null), Read.Problem(new string('(', 21) + "m" + new string(')', 21)));
    }

    [Fact]
    public void Texts_of_random_characters_give_a_unit_or_a_problem()
    {
        const string Alphabet = "mskgKCd./(){}[]10*^-+%'_ µ²·°ΩéEURBy\0\uD83D\uDE00";
        var random = new Random(20210331);
        for (var i = 0; i < 4_000; i++)
            AssertBounded(string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)])));
    }

    private static void AssertBounded(string text)
    {
        var (unit, problem) = UnitParser.Parse(text, NoUnits.Scope);
        Assert.True(unit is null != problem is null);
        if (problem is { } found)
        {
            Assert.InRange(found.Offset, 0, text.Length);
            Assert.InRange(found.Offset + found.Length, found.Offset, text.Length);
            Assert.NotEmpty(found.Message);
        }
    }
}
