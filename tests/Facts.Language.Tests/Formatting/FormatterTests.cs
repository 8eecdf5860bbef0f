using System;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Formatting;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Formatting;

public sealed class FormatterTests
{
    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Formatting_changes_no_word_and_no_meaning(string name)
    {
        var before = SampleFiles.Read(name);
        var after = Format(before);
        Assert.Equal(Words(before), Words(after));
        Assert.Equal(Model(before), Model(after));
        Assert.Empty(SyntaxTree.Parse(after).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void A_formatted_text_is_formatted_into_itself(string name)
    {
        var once = Format(SampleFiles.Read(name));
        Assert.Equal(once, Format(once));
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void The_layout_of_the_input_does_not_matter(string name)
    {
        var text = SampleFiles.Read(name);
        var tree = SyntaxTree.Parse(text);
        // Blanks between the words of a line doubled: strings and comments keep theirs, and so do lines their indentation.
        var spread = string.Concat(tree.Tokens.Select((token, i) =>
            token.Kind == TokenKind.WhiteSpace && i > 0 && tree.Tokens[i - 1].Kind != TokenKind.EndOfLine ? tree.GetText(token) + "  " : tree.GetText(token)));
        Assert.Equal(Format(text), Format(spread));
    }

    [Fact]
    public void Lines_are_indented_by_two_and_words_stand_one_apart() => AssertFormat(
        """
        group   A
        	fact  B:decimal  =  2.5   exact
        		cite   S   page 12-13   "q"   after   "x"
        		     "a second quote"
        """,
        """
        group A
          fact B: decimal = 2.5 exact
            cite S page 12-13 "q" after "x"
                "a second quote"

        """);

    [Fact]
    public void Fields_of_a_record_are_aligned() => AssertFormat(
        "record R\n  /// One.\n  Item : string\n    note \"n\"\n  Größe: int ?  // here\n  X:partial  date\n",
        "record R\n  /// One.\n  Item:  string\n    note \"n\"\n  Größe: int?  // here\n  X:     partial date\n");

    [Fact]
    public void Ranges_that_are_open_stand_apart_from_what_is_before() => AssertFormat(
        "fact A =..<5\nfact B = [1,.. 5,10 .., - 3 ..- 1]\n  disputed .. 2\n",
        "fact A = ..<5\nfact B = [1, ..5, 10.., -3..-1]\n  disputed ..2\n");

    /// <summary>Behind a blank the slashes would begin a comment, and close to the unit the parenthesis would be a part of it.</summary>
    [Fact]
    public void Blanks_that_would_change_the_meaning_are_neither_added_nor_taken() => AssertFormat(
        "source S\n  url//example.org\n  title  \"t\"\nfact A = (5 mm[Hg )\n  cite S row//x  \"q\"\n",
        "source S\n  url//example.org\n  title \"t\"\nfact A = (5 mm[Hg )\n  cite S row//x \"q\"\n");

    [Fact]
    public void Wide_letters_take_two_columns_and_marks_none() => AssertFormat(
        "table T\n  | A | B |\n  | \"日本\" | 1 |\n  | \"e\u0301\" | 2 |\n  | \"👩‍👧\" | 3 |\n  | \"abcd\" | 4 |\n",
        "table T\n  | A      | B |\n  | \"日本\" | 1 |\n  | \"e\u0301\"    | 2 |\n  | \"👩‍👧\"   | 3 |\n  | \"abcd\" | 4 |\n");

    [Fact]
    public void Signs_ranges_and_calls_stand_close() => AssertFormat(
        "fact A = - 4 + max( B , - C ) * ( 1 - 2 )\nfact R = 10 .. 20\nfact L: string [ ] = [ \"a\",\"b\" ]\n",
        "fact A = -4 + max(B, -C) * (1 - 2)\nfact R = 10..20\nfact L: string[] = [\"a\", \"b\"]\n");

    [Fact]
    public void Columns_of_a_table_are_aligned() => AssertFormat(
        """
        table T by Item
          | Item | Count: int | cite |
          | "Face masks" | 521_800 | S "q" ; R para 2 |
            note "n"
          | "x" | | |
        """,
        """
        table T by Item
          | Item         | Count: int | cite            |
          | "Face masks" | 521_800    | S "q"; R para 2 |
            note "n"
          | "x"          |            |                 |

        """);

    [Fact]
    public void Fields_of_a_source_are_aligned() => AssertFormat(
        "source S\n  title \"t\"\n  publisher   \"p\"\n  url \"u\" // here\n",
        "source S\n  title     \"t\"\n  publisher \"p\"\n  url       \"u\"  // here\n");

    [Fact]
    public void Lists_keep_their_lines_and_comments() => AssertFormat(
        "fact A = [ 1,\n2, // two\n// three\n\n3 ]\nenum E {\n/// One.\nOne , Two,\n}\n",
        "fact A = [1,\n  2,  // two\n  // three\n  3]\nenum E {\n  /// One.\n  One, Two,\n}\n");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_and_tabs_make_no_difference(string end) => AssertFormat(
        "\uFEFF\n\n// c\n\ngroup A\n\tfact B = \"\"\"\n\tx\n\t\"\"\"\n\t\t// under B\n\t// ends A".Replace("\n", end, StringComparison.Ordinal),
        "\uFEFF// c\n\ngroup A\n  fact B = \"\"\"\n\tx\n\t\"\"\"\n    // under B\n  // ends A\n");

    [Fact]
    public void A_raw_string_keeps_its_lines() => AssertFormat(
        "fact A = \"\"\"\n      one\n        two\n      \"\"\"\r\n  note \"n\"\r\n",
        "fact A = \"\"\"\n      one\n        two\n      \"\"\"\n  note \"n\"\n");

    [Fact]
    public void A_text_with_errors_comes_back_as_it_is()
    {
        const string text = "fact   A = \n   cite";
        Assert.Equal(text, Format(text));
    }

    [Fact]
    public void What_is_understood_beside_an_error_is_laid_out() => AssertFormat(
        """
        source S
          title   =  "t"
          url    "u"
        group A
          fact   B=1
            cite   S
          fact   C =
              cite   S   // as it is
              // this too
          table  T
            | A | B |
            | "x" | 1 |
            | 'y'  | 2 |
        // Nothing can be moved here.
        group D
            fact   E=1
            fact   F = @
        group  G
              fact   H=1
        """,
        """
        source S
          title   =  "t"
          url "u"
        group A
          fact B = 1
            cite S
          fact   C =
              cite   S   // as it is
              // this too
          table T
            | A   | B |
            | "x" | 1 |
            | 'y'  | 2 |
        // Nothing can be moved here.
        group D
            fact   E=1
            fact   F = @
        group G
          fact H = 1

        """);

    [Fact]
    public void A_long_table_is_laid_out_in_linear_time()
    {
        var text = "table T by A\n| A: int | cite |\n".Replace("\n|", "\n  |", StringComparison.Ordinal)
            + string.Concat(Enumerable.Range(0, 100_000).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  | {i} | S \"{i}\" |\n")));
        var formatted = Format(text);
        Assert.EndsWith("\n  | 99999  | S \"99999\" |\n", formatted, StringComparison.Ordinal);
    }

    private static void AssertFormat(string text, string expected) => Assert.Equal(expected, Format(text));

    private static string Format(string text) => Formatter.Format(SyntaxTree.Parse(text));

    /// <summary>Everything that is no white space, comments included; the order of lines aside, since timelines are sorted.</summary>
    private static string[] Words(string text)
    {
        var tree = SyntaxTree.Parse(text);
        return [.. tree.Tokens.Where(token => token.Kind is not (TokenKind.WhiteSpace or TokenKind.EndOfLine))
            .Select(token => tree.GetText(token).TrimEnd().Replace("\r\n", "\n", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private static FileModel Model(string text)
    {
        var document = new Document("a.facts", SyntaxTree.Parse(text), new ProjectDefaults("Root"));
        var project = new FactsProject([document]);
        return ModelBuilder.Build(project.Bind(document), project.Symbols);
    }
}
