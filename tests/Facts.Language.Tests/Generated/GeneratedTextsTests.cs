using CsCheck;
using Facts.Language.Tests.Syntax;

namespace Facts.Language.Tests.Generated;

public sealed class GeneratedTextsTests
{
    [Fact]
    public void No_generated_text_has_a_syntax_error() =>
        GeneratedTexts.Any.Sample(text => Assert.Equal("", string.Join("\n", SyntaxInvariants.Check(text).Diagnostics)), seed: "0001f3cCtS00", iter: 500, threads: 1);
}
