namespace Facts.Language.Tests.Syntax;

/// <summary>Strings that do not end, other quotes, escapes that there are not. Each text has the one mistake that is marked in it.</summary>
public sealed class StringErrorTests
{
    [Theory]
    [InlineData("fact X = [|\"text|]\nfact Y = 1", "FACT1002", "This string is not closed. Add \" at its end.")]
    [InlineData("fact X = text[|\"|]", "FACT1002", "This string is not closed. Add \" at its end, or at its beginning where this is its end.")]
    [InlineData("fact X = [|\"abc\\\"|]", "FACT1002", "This string is not closed. Add \" at its end; \\\" is a quote within the text, and a backslash is written \\\\.")]
    [InlineData("fact X = [|\"abc\\|]", "FACT1002", "This string is not closed. Add \" at its end.")]
    [InlineData("fact X = \"text[|”|]", "FACT1011", "A string stands in straight double quotes. Write \".")]
    [InlineData("fact X = [|\"\"\"text|]\nfact Y = 1", "FACT1002", "This string is not closed. Add \"\"\" at its end.")]
    [InlineData("fact X = [|\"\"\"|]\n  text here\n  more, in lines\nfact Y = 1\n  cite W \"x\"", "FACT1002", "This string is not closed. Add \"\"\" on a line of its own below the text.")]
    [InlineData("fact X = [|\"\"\"|]\n  text here\nfact Y = \"\"\"\n  text\n  \"\"\"", "FACT1002", "This string is not closed. Add \"\"\" on a line of its own below the text.")]
    [InlineData("fact X = [|\"\"\"|]\n  text here\nfact Y\n  note \"\"\"\n    text\n    \"\"\"", "FACT1002", "This string is not closed. Add \"\"\" on a line of its own below the text.")]
    public void An_unclosed_string_is_reported_and_ends_with_its_line(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact X = \"a[|\\q|]\"", "FACT1003", "'\\q' is no escape. Write \\\\ for a backslash; escapes are \\\" \\n \\t and \\u{1F600}.")]
    [InlineData("fact X = \"C:[|\\d|]ir\\new\\users\"", "FACT1003", "'\\d' is no escape. Write \\\\ for a backslash; escapes are \\\" \\n \\t and \\u{1F600}.")]
    [InlineData("fact X = \"[|\\u0041|]\"", "FACT1003", "'\\u0041' is no escape. Write \\u{0041}.")]
    [InlineData("fact X = \"[|\\x41|]\"", "FACT1003", "'\\x41' is no escape. Write \\u{41}.")]
    [InlineData("fact X = \"[|\\u{110000}|]\"", "FACT1003", "'\\u{110000}' is no escape. There is no such character.")]
    [InlineData("fact X = \"[|\\u{D800}|]\"", "FACT1003", "'\\u{D800}' is no escape. There is no such character.")]
    [InlineData("fact X = \"[|\\u{}|]\"", "FACT1003", "'\\u{}' is no escape. Write \\\\ for a backslash; escapes are \\\" \\n \\t and \\u{1F600}.")]
    [InlineData("fact X = \"[|\\'|]\"", "FACT1003", "'\\'' is no escape. Write \\\\ for a backslash; escapes are \\\" \\n \\t and \\u{1F600}.")]
    public void An_escape_that_there_is_not_is_told_what_to_write(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact X = \"\"\"\n[|text|]\n  \"\"\"", "FACT1010", "This raw string breaks its layout: no line begins further left than its closing quotes, nor with tabs where they have spaces.")]
    [InlineData("fact X = \"\"\"\n  text [|\"\"\"|]", "FACT1010", "This raw string breaks its layout: its closing quotes stand alone on the last line.")]
    [InlineData("fact X = \"\"\"a\"\"\"[|\"|]", "FACT1010", "This raw string breaks its layout: as many quotes close it as open it; begin and end it with more of them where its text has so many.")]
    [InlineData("fact X = \"\"\"\n[|\ttext|]\n  \"\"\"", "FACT1010", "This raw string breaks its layout: no line begins further left than its closing quotes, nor with tabs where they have spaces.")]
    public void A_raw_string_that_breaks_its_layout_is_told_how(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact X = [|“text”|]", "FACT1011", "A string stands in straight double quotes. Write \"text\".")]
    [InlineData("fact X = [|„text“|]", "FACT1011", "A string stands in straight double quotes. Write \"text\".")]
    [InlineData("fact X = [|«text»|]", "FACT1011", "A string stands in straight double quotes. Write \"text\".")]
    [InlineData("fact X = [|‘it’s text’|]", "FACT1011", "A string stands in straight double quotes. Write \"it’s text\".")]
    [InlineData("fact X = [|'text'|]", "FACT1011", "A string stands in straight double quotes. Write \"text\".")]
    [InlineData("fact X = [|“text\"|]", "FACT1011", "A string stands in straight double quotes. Write \"text\".")]
    [InlineData("fact X = [|“|]text", "FACT1011", "A string stands in straight double quotes. Write \".")]
    [InlineData("fact X = [|'|]text\n  cite W \"Italy's\"", "FACT1011", "A string stands in straight double quotes. Write \".")]
    [InlineData("fact X = 1\n  cite W [|“two officials”|]", "FACT1011", "A string stands in straight double quotes. Write \"two officials\".")]
    [InlineData("source S\n  title [|“Two officials”|]", "FACT1011", "A string stands in straight double quotes. Write \"Two officials\".")]
    public void Other_quotes_are_replaced(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
