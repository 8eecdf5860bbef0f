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
    public void Entries_are_sorted_with_what_belongs_to_them() => AssertFormat(
        """
        fact Rate: decimal
          note "n"
          // later
          from 2021 = 2
            cite B
          from 2020-07-01 until 2020-12-31 = 1
            // a note on A
            cite A
          until 2006-12-31 = none
        """,
        """
        fact Rate: decimal
          note "n"
          until 2006-12-31 = none
          from 2020-07-01 until 2020-12-31 = 1
            // a note on A
            cite A
          // later
          from 2021 = 2
            cite B

        """);

    [Fact]
    public void Comments_stay_with_what_they_stand_by() => AssertFormat(
        """
        // first



        group A      // behind
            // in the group
            fact B = 1
            // ends the group
        // between
        group C
              // ends the file, in the group
        // ends the file
        """,
        """
        // first

        group A  // behind
          // in the group
          fact B = 1
          // ends the group
        // between
        group C
        // ends the file, in the group
        // ends the file

        """);

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
        var symbols = new SymbolTable([document.Exports], document.Defaults);
        return ModelBuilder.Build(Binder.Bind(document, symbols), symbols);
    }
}
