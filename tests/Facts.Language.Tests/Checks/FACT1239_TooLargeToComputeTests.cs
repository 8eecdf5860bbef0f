using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1239_TooLargeToComputeTests
{
    [Fact]
    public void A_number_of_thousands_of_digits_is_reported_where_it_comes_to_be()
    {
        var found = Assert.Single(Findings.Of(Wire + "group G\n  cite Wire\n  fact A: double = 1e300\n  fact B = A" + string.Concat(Enumerable.Repeat(" * A", 30)) + "\n"));
        Assert.Equal("FACT1239: This is too large to compute: the number has thousands of digits here.", found.Rule.Id + ": " + found.Message);
    }

    [Fact]
    public void What_is_large_only_on_the_way_is_computed() =>
        Findings.None(Wire + "group G\n  cite Wire\n  fact A: double = 1e300\n  fact B: double = A * A * A / A / A\n");
}
