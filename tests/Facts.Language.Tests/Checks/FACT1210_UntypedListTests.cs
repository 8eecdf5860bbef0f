using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1210_UntypedListTests
{
    private const string Message = "FACT1210: The type of a list without items is not known. Write it, for example ': string[]'.";

    [Theory]
    [InlineData("[|[]|]")]
    [InlineData("[|[ ]|]")]
    public void An_empty_list_without_a_type_is_reported(string value) => Findings.Expect(Wire + $"fact A = {value}\n  cite Wire\n", Message);

    [Theory]
    [InlineData(": string[] = []")]
    [InlineData(": int?[] = []")]
    [InlineData(" = [1]")]
    [InlineData(": string[] = none")]
    public void A_list_with_a_type_or_items_is_not(string rest) => Findings.None(Wire + $"fact A{rest}\n  cite Wire\n");
}
