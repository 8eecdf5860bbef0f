using System;
using Facts.Language.Symbols;
using Facts.Language.Tests.Emission;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Symbols;

/// <summary>Which edits the stages of the pipeline see: an edit that leaves a model equal writes nothing anew.</summary>
public sealed class ModelEqualityTests
{
    private static readonly ProjectDefaults Defaults = new("Root");

    private const string Text = Wire + """
        // A comment.
        group Expulsion
          /// Officials told to leave.
          fact Officials = 2
            cite Wire page 3 "two Russian officials" after "expelled"
          fact Days.First = 2020-03-22
            cite Wire
        """;

    [Theory]
    [InlineData("// A comment.", "// Another.\n\n")]
    [InlineData("fact Officials = 2", "fact   Officials=2 // here")]
    [InlineData("    cite", "      cite")]
    [InlineData("\n", "\r\n")]
    public void A_comment_or_layout_changes_nothing(string old, string @new)
    {
        AssertExports(old, @new, areEqual: true);
        AssertModel(old, @new, areEqual: true);
    }

    [Theory]
    [InlineData("= 2\n", "= 3\n")]
    [InlineData("two Russian", "both Russian")]
    [InlineData("expelled\"", "he expelled\"")]
    [InlineData("page 3", "page 4")]
    [InlineData("told to leave", "who left")]
    [InlineData("Two officials expelled", "Both")]
    [InlineData("fact Officials = 2", "fact Officials \"officials\" = 2")]
    [InlineData("fact Officials = 2", "fact Officials: long = 2")]
    [InlineData("fact Officials = 2", "fact Officers = 2")]
    public void A_value_a_quote_or_a_facts_name_changes_the_file_alone(string old, string @new)
    {
        AssertExports(old, @new, areEqual: true);
        AssertModel(old, @new, areEqual: false);
    }

    [Theory]
    [InlineData("group Expulsion", "group Expulsions")]
    [InlineData("source Wire", "source Wires")]
    [InlineData("example.org/wire", "example.org/wires")]
    [InlineData("Days.First", "Dates.First")]
    [InlineData("source Wire", "namespace Other\nsource Wire")]
    [InlineData("group Expulsion", "record Plane\n  Name: string\ngroup Expulsion")]
    public void What_other_files_see_changes_what_they_are_told(string old, string @new)
    {
        AssertExports(old, @new, areEqual: false);
        AssertModel(old, @new, areEqual: false, unless: "record");
    }

    [Fact]
    public void A_symbol_table_is_equal_whatever_the_order_of_files()
    {
        var files = new[] { Document("a.facts", Text).Exports, Document("b.facts", "group Other\n  fact A = 1\n").Exports, Document("c/d.facts", "enum Role { Doctor }\n").Exports };
        var table = new SymbolTable(files, Defaults);
        Assert.Equal(table, new SymbolTable([files[2], files[0], files[1]], Defaults));
        Assert.Equal(table.GetHashCode(), new SymbolTable([files[1], files[0], files[2], files[2]], Defaults).GetHashCode());
        Assert.NotEqual(table, new SymbolTable([files[0], files[1]], Defaults));
        Assert.False(table.Equals(null));
    }

    private static void AssertExports(string old, string @new, bool areEqual)
    {
        var (before, after) = (Document("notes.facts", Text).Exports, Document("notes.facts", Edit(old, @new)).Exports);
        Assert.Equal(areEqual, before.Equals(after));
        Assert.Equal(areEqual, new SymbolTable([before], Defaults).Equals(new SymbolTable([after], Defaults)));
    }

    private static void AssertModel(string old, string @new, bool areEqual, string unless = "?")
    {
        if (!@new.Contains(unless, StringComparison.Ordinal))
            Assert.Equal(areEqual, Emitted.Model(Text).Equals(Emitted.Model(Edit(old, @new))));
    }

    private static string Edit(string old, string @new)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Text.Replace(old, @new, StringComparison.Ordinal);
    }
}
