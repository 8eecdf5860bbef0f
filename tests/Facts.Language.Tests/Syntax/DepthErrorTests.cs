using System.Linq;
using System.Text;

namespace Facts.Language.Tests.Syntax;

/// <summary>Nesting far beyond what a person writes is refused before it reaches the end of the stack.</summary>
public sealed class DepthErrorTests
{
    private const string Message = "This is nested more than 64 levels deep. Take it apart.";

    [Fact]
    public void The_bracket_that_is_one_too_many_is_marked() =>
        SyntaxErrors.Expect("fact X = " + new string('(', 64) + "[|(|]1" + new string(')', 65), "FACT1007", Message);

    [Fact]
    public void The_line_that_is_one_too_deep_is_marked()
    {
        var text = new StringBuilder();
        for (var depth = 0; depth < 64; depth++)
            text.Append(' ', depth).Append("group G\n");
        SyntaxErrors.Expect(text.Append(' ', 64).Append("[|group|] G\n").ToString(), "FACT1007", Message);
    }

    [Fact]
    public void What_stands_behind_it_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("-", 100));
        SyntaxErrors.ExpectAll($"fact X = {text[..64]}[|-|]{text[65..]}1\nfact Y = [|1,000|]\n", "FACT1007", "FACT1004");
    }
}
