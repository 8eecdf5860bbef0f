using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1203_OverflowTests
{
    private const string Int = "'int', which holds -2147483648 to 2147483647.";
    private const string Long = "'long', which holds -9223372036854775808 to 9223372036854775807.";
    private const string Decimal = "'decimal', which holds up to 79228162514264337593543950335.";
    private const string Double = "'double', which holds up to 1.7976931348623157e308.";

    [Theory]
    [InlineData("2147483648", ": int", Int + " Write ': long'.")]
    [InlineData("-2147483649", ": int", Int + " Write ': long'.")]
    [InlineData("9223372036854775808", ": int", Int + " Write ': decimal'.")]
    [InlineData("9223372036854775808", "", Long + " Write ': decimal'.")]
    [InlineData("-9223372036854775809", "", Long + " Write ': decimal'.")]
    [InlineData("79228162514264337593543950336", "", Long + " Write ': double' if fewer digits do, else a string.")]
    [InlineData("79228162514264337593543950336", ": decimal", Decimal + " Write ': double' if fewer digits do, else a string.")]
    [InlineData("-79228162514264337593543950336.5", "", Decimal + " Write ': double' if fewer digits do, else a string.")]
    [InlineData("1e29", ": decimal", Decimal + " Write ': double' if fewer digits do, else a string.")]
    [InlineData("1e999999999", ": decimal", Decimal + " Write ': double' if fewer digits do, else a string.")]
    [InlineData("1e400", "", Double + " Write it as a string.")]
    [InlineData("-1e309", "", Double + " Write it as a string.")]
    [InlineData("1.7976931348623159e308", "", Double + " Write it as a string.")]
    [InlineData("1e99999999999999999999", "", Double + " Write it as a string.")]
    public void A_number_beyond_its_type_is_reported_at_the_number(string value, string type, string message) =>
        Findings.Expect(Wire + $"fact Cost{type} = [|{value}|]\n  cite Wire\n", $"FACT1203: {value} is beyond {message}");

    [Theory]
    [InlineData(": int = 2147483647")]
    [InlineData(": int = -2147483648")]
    [InlineData(" = 9223372036854775807")]
    [InlineData(" = -9223372036854775808")]
    [InlineData(": decimal = 79228162514264337593543950335")]
    [InlineData(": decimal = -79228162514264337593543950335")]
    [InlineData(": decimal = 1e28")]
    [InlineData(" = 1.7976931348623157e308")]
    [InlineData(" = 0e999999999")]
    public void The_largest_and_smallest_fit(string rest) => Findings.None(Wire + $"fact Cost{rest}\n  cite Wire\n");
}
