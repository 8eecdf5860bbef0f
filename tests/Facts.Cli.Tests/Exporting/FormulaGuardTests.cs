using Facts.Cli.Exporting;

namespace Facts.Cli.Tests.Exporting;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-x")]
    [InlineData("@SUM(A1)")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0B1")]
    [InlineData("\uFF0D1")]
    [InlineData("\uFF20x")]
    [InlineData("  =1+1")]
    [InlineData("\u00A0=1+1")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\nx")]
    public void What_a_program_would_run_is_a_formula(string text) => Assert.True(FormulaGuard.IsFormula(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a=1")]
    [InlineData("1-2")]
    [InlineData("'=1")]
    [InlineData("\u2212 40")]
    public void Other_texts_stay_as_they_are(string text) => Assert.False(FormulaGuard.IsFormula(text));
}
