using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1204_LostDigitsTests
{
    private const string Fewer = "Write fewer digits, or a string.";
    private const string AsDecimal = "Write ': decimal', or the digits that a double can hold.";

    [Theory]
    [InlineData(": double = [|0.1234567890123456789|]", "'double' cannot hold the digits of 0.1234567890123456789; it would become 0.12345678901234568. " + AsDecimal)]
    [InlineData(" = [|9007199254740993e0|]", "'double' cannot hold the digits of 9007199254740993e0; it would become 9007199254740992. " + AsDecimal)]
    [InlineData(" = [|-1.00000000000000001e0|]", "'double' cannot hold the digits of -1.00000000000000001e0; it would become -1. " + AsDecimal)]
    [InlineData(" = [|1e-400|]", "'double' cannot hold the digits of 1e-400; it would become 0. " + Fewer)]
    [InlineData(" = [|1e-999999999|]", "'double' cannot hold the digits of 1e-999999999; it would become 0. " + Fewer)]
    [InlineData(" = [|3.5e-324|]", "'double' cannot hold the digits of 3.5e-324; it would become 5E-324. " + Fewer)]
    [InlineData(" = [|1.23456e-320|]", "'double' cannot hold the digits of 1.23456e-320; it would become 1.2347E-320. " + Fewer)]
    [InlineData(" = [|0.12345678901234567890123456789|]", "'decimal' cannot hold the digits of 0.12345678901234567890123456789; it would become one of 28 places and 29 digits at most. " + Fewer)]
    [InlineData(" = [|79228162514264337593543950335.0|]", "'decimal' cannot hold the digits of 79228162514264337593543950335.0; it would become one of 28 places and 29 digits at most. " + Fewer)]
    [InlineData(": decimal = [|1e-29|]", "'decimal' cannot hold the digits of 1e-29; it would become one of 28 places and 29 digits at most. " + Fewer)]
    [InlineData(" = [|0.00000000000000000000000000000|]", "'decimal' cannot hold the digits of 0.00000000000000000000000000000; it would become one of 28 places and 29 digits at most. " + Fewer)]
    public void A_number_that_would_lose_digits_is_reported_at_the_number(string rest, string message) =>
        Findings.Expect(Wire + $"fact Cost{rest}\n  cite Wire\n", "FACT1204: " + message);

    [Theory]
    [InlineData(" = 0.1234567890123456789012345678")]
    [InlineData(": decimal = 1e-28")]
    [InlineData(" = 0.0000000000000000000000000000")]
    [InlineData(": double = 0.1")]
    [InlineData(": double = 0.10000000000000001")]
    [InlineData(" = 5e-324")]
    [InlineData(" = 4.9406564584124654e-324")]
    [InlineData(" = 2.2250738585072014e-308")]
    [InlineData(" = 1.00000000000000000000000e0")]
    [InlineData(" = 0e-999999999")]
    public void What_prints_back_is_right(string rest) => Findings.None(Wire + $"fact Cost{rest}\n  cite Wire\n");

    [Fact]
    public void Hostile_sizes_are_cut_in_the_message()
    {
        foreach (var value in new[] { "0." + new string('7', 1_000_000), new string('7', 1_000_000) + "e-1000000", "0." + new string('0', 1_000_000) + "1e0" })
        {
            var found = Assert.Single(Findings.Of(Wire + $"fact Cost: double = {value}\n  cite Wire\n"));
            Assert.Equal("FACT1204", found.Rule.Id);
            Assert.InRange(found.Message.Length, 50, 250);
        }
    }
}
